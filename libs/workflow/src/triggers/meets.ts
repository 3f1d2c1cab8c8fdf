import type { EventEnvelope } from '@omni/platform';
import { holds } from '../expressions/expression';
import type { WorkflowWait } from '../runs/wait.entity';

/** Whether an event is what a step waits for. A filter that fails on an event says no to it. */
export async function meets(
  wait: Pick<WorkflowWait, 'eventType' | 'entityId' | 'filter' | 'bindings'>,
  event: EventEnvelope,
  now: string,
): Promise<boolean> {
  if (wait.eventType !== event.type) return false;
  if (wait.entityId !== null && wait.entityId !== event.aggregate.id) return false;
  if (wait.filter === null) return true;
  return holds(wait.filter, event, now, wait.bindings ?? {}).catch(() => false);
}
