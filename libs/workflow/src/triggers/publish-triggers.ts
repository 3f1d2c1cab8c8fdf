import type { Unit } from '@omni/platform';
import type { WorkflowDefinition } from '../definitions/definition.entity';
import type { Trigger } from '../graph/graph.types';
import type { WorkflowVersion } from '../versions/version.entity';
import { startSchedule, stopSchedule } from './schedules';
import { WorkflowTrigger } from './trigger.entity';

/** Puts a version's triggers up; those of the version before hand over what people had done to them. */
export async function publishTriggers(
  unit: Unit,
  definition: WorkflowDefinition,
  version: WorkflowVersion,
): Promise<void> {
  const previous =
    definition.activeVersionId === null
      ? []
      : await unit.rows(WorkflowTrigger, 't.workflow_version_id = $2', [definition.activeVersionId]);
  for (const trigger of version.graph.triggers) {
    const before = previous.find((row) => row.key === trigger.key && row.kind === trigger.kind);
    const made = unit.insert(WorkflowTrigger, {
      workflowId: definition.id,
      workflowVersionId: version.id,
      ...valuesOf(trigger),
      // An address that others were given stays the same; so does what somebody switched off.
      webhookTokenHash: before?.webhookTokenHash ?? null,
      status: before?.status ?? 'enabled',
    });
    if (before) before.webhookTokenHash = null;
    if (definition.status === 'active') await startSchedule(unit, made);
  }
  for (const before of previous) await stopSchedule(unit, before);
}

const valuesOf = (trigger: Trigger): Partial<WorkflowTrigger> => ({
  key: trigger.key,
  kind: trigger.kind,
  eventType: trigger.event ?? null,
  filter: trigger.filter ?? null,
  cron: trigger.cron ?? null,
  timezone: trigger.timezone ?? null,
  dedupeKey: trigger.dedupe ?? null,
  config:
    trigger.kind === 'threshold'
      ? {
          value: trigger.value ?? '',
          reaches: trigger.reaches ?? '',
          ...(trigger.per === undefined ? {} : { per: trigger.per }),
        }
      : null,
});
