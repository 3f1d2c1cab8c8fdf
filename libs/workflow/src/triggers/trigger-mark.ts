import type { Unit } from '@omni/platform';

/** What listens to events changed: every process reads it anew before the next event. Locks until commit. */
export const triggersChanged = (unit: Unit, systemSha?: string): Promise<unknown> =>
  unit.sql(
    `insert into workflow.trigger_marks as m (organization_id, system_sha) values ($1, coalesce($2, ''))
     on conflict (organization_id, (true)) do update set
       generation = m.generation + 1, system_sha = coalesce($2, m.system_sha), updated_at = now()`,
    [unit.tenantId, systemSha ?? null],
  );
