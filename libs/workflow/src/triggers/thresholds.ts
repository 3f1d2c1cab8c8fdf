import type { Unit } from '@omni/platform';
import type { Listening } from './trigger-index';

/** Whether a figure has just reached its mark: it was below before, or nobody had looked. Falling below arms it again. */
export async function crossed(
  unit: Unit,
  { key, target }: Listening,
  subject: string,
  isAbove: boolean,
): Promise<boolean> {
  const values = [unit.tenantId, target.definitionId, key, subject, isAbove];
  const [before] = await unit.sql<{ isAbove: boolean }>(
    `select is_above as "isAbove" from workflow.threshold_states
     where organization_id = $1 and workflow_definition_id = $2 and trigger_key = $3 and subject = $4 for update`,
    values.slice(0, 4),
  );
  if (before?.isAbove === isAbove) return false;
  await unit.sql(
    `insert into workflow.threshold_states as s (organization_id, workflow_definition_id, trigger_key, subject, is_above)
     values ($1, $2, $3, $4, $5)
     on conflict (organization_id, workflow_definition_id, trigger_key, subject) do update set is_above = excluded.is_above, updated_at = now()`,
    values,
  );
  return isAbove;
}
