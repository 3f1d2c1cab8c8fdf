import { Injectable, Logger } from '@nestjs/common';
import { Consumes, cut, type EventConsumer, type EventEnvelope, type Unit } from '@omni/platform';
import { SubjectWatch } from '../approvals/subject-watch';
import { WorkflowTriggered } from '../definitions/definition.events';
import { evaluate, holds } from '../expressions/expression';
import { advance } from '../runs/advance';
import { RunStarter } from '../runs/run-starter';
import { meets } from './meets';
import { crossed } from './thresholds';
import { TriggerIndex, type Listening } from './trigger-index';

interface WaitRow {
  id: string;
  runId: string;
  eventType: string;
  entityId: string | null;
  filter: string | null;
  bindings: Record<string, unknown> | null;
}

/**
 * Hears every event: starts what it sets off, wakes what waits for it. Both are found by the event's type, so that an
 * organization without workflows pays for two look-ups a batch.
 */
@Injectable()
@Consumes('workflow.match-events', '*')
export class MatchEvents implements EventConsumer {
  private readonly log = new Logger(MatchEvents.name);

  constructor(
    private readonly index: TriggerIndex,
    private readonly starter: RunStarter,
    private readonly subjects: SubjectWatch,
  ) {}

  async handleMany(unit: Unit, events: readonly EventEnvelope[]): Promise<void> {
    unit.notes.unaudited = true;
    const [listening, waits] = await Promise.all([
      this.index.of(unit),
      openWaits(unit, events),
      this.subjects.follow(unit, events),
    ]);
    const own = unit.call;
    for (const event of events) {
      const triggers = listening.get(event.type) ?? [];
      const waiting = waits.filter((wait) => wait.eventType === event.type);
      if (triggers.length + waiting.length === 0) continue;
      // Each event is the cause of what it sets off, not the first of the batch.
      unit.call = { ...own, correlationId: event.correlationId, causationId: event.id };
      for (const trigger of triggers) await this.trigger(unit, trigger, event);
      for (const wait of waiting) await wake(unit, wait, event);
    }
    unit.call = own;
  }

  private async trigger(unit: Unit, trigger: Listening, event: EventEnvelope): Promise<void> {
    if (!(await this.fires(unit, trigger, event))) return;
    const depth = await depthOf(unit, event);
    const { target } = trigger;
    const dedupe =
      trigger.dedupe === null ? null : await this.value(trigger, trigger.dedupe, event, unit.now);
    const { run, outcome } = await this.starter.start(unit, target, {
      kind: trigger.kind,
      triggerId: trigger.id,
      event,
      depth,
      ...(dedupe == null ? {} : { dedupeKey: cut(`${trigger.key}:${JSON.stringify(dedupe)}`, 500) }),
    });
    if (outcome === 'known') return;
    if (outcome === 'loop_stopped')
      this.log.warn({ workflow: target.key, event: event.id, depth }, 'a loop of workflows was stopped');
    unit.emit(WorkflowTriggered, aboutDefinition(target.definitionId, target.version.versionNo), {
      id: target.definitionId,
      key: target.key,
      triggerId: trigger.id,
      triggerKind: trigger.kind,
      eventId: event.id,
      outcome,
      runId: run?.id ?? null,
    });
  }

  /** A filter that fails on an event says no to it: the workflow's own mistake stops no other's start. */
  private async fires(unit: Unit, trigger: Listening, event: EventEnvelope): Promise<boolean> {
    const fits = trigger.filter === null || (await this.holds(trigger, event, unit.now));
    if (!fits || trigger.kind === 'event') return fits;
    const { value = '', reaches = '', per } = trigger.config ?? {};
    const [figure, mark, subject] = [
      await this.value(trigger, value, event, unit.now),
      await this.value(trigger, reaches, event, unit.now),
      per === undefined ? '' : await this.value(trigger, per, event, unit.now),
    ];
    if (figure === undefined || mark === undefined) return false;
    return crossed(unit, trigger, cut(JSON.stringify(subject ?? ''), 200), Number(figure) >= Number(mark));
  }

  private async holds(trigger: Listening, event: EventEnvelope, now: string): Promise<boolean> {
    try {
      return await holds(trigger.filter ?? 'true', event, now);
    } catch (error) {
      this.log.warn({ err: error, workflow: trigger.target.key, event: event.id }, 'a filter failed');
      return false;
    }
  }

  private async value(
    trigger: Listening,
    source: string,
    event: EventEnvelope,
    now: string,
  ): Promise<unknown> {
    try {
      return await evaluate(source, event, now);
    } catch (error) {
      this.log.warn({ err: error, workflow: trigger.target.key, event: event.id }, 'an expression failed');
      return undefined;
    }
  }
}

/** What the event is about is a row that is not loaded for it. */
const aboutDefinition = (id: string, version: number) => ({ id, version }) as never;

/** What waits for any of these events, locked against another lane that wakes it. */
function openWaits(unit: Unit, events: readonly EventEnvelope[]): Promise<WaitRow[]> {
  return unit.sql<WaitRow>(
    `select id, workflow_run_id as "runId", event_type as "eventType", entity_id as "entityId", filter, bindings
     from workflow.workflow_waits where organization_id = $1 and met_at is null and event_type = any($2)
       and (entity_id is null or entity_id = any($3::uuid[]))`,
    [unit.tenantId, [...new Set(events.map((e) => e.type))], [...new Set(events.map((e) => e.aggregate.id))]],
  );
}

async function wake(unit: Unit, wait: WaitRow, event: EventEnvelope): Promise<void> {
  if (!(await meets(wait, event, unit.now))) return;
  const woken = await unit.sql(
    `update workflow.workflow_waits set met_at = $3, event = $4, updated_at = $3
     where organization_id = $1 and id = $2 and met_at is null returning 1 as one`,
    [unit.tenantId, wait.id, unit.now, JSON.stringify(event)],
  );
  if (woken.length) await advance(unit, wait.runId);
}

/** How many runs led to an event: what follows from a run carries its id as the request's, however far down. */
async function depthOf(unit: Unit, event: EventEnvelope): Promise<number> {
  const runId = /^run:([0-9a-f-]{36})$/.exec(event.requestId ?? '')?.[1];
  if (runId === undefined) return 0;
  const [row] = await unit.sql<{ depth: number }>(
    'select depth from workflow.workflow_runs where organization_id = $1 and id = $2',
    [unit.tenantId, runId],
  );
  return (row?.depth ?? 0) + 1;
}
