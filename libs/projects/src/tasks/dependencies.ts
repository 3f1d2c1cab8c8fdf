import { Params, scopeSql, type Unit } from '@omni/platform';
import { dependencyCycle, parentCycle, unknownBlocker } from './task.errors';
import { tasks } from './task.resource';

/**
 * Changes to who waits for whom come one after another: two at once could close a circle that neither sees. The lock is
 * the organization's own and lasts until the unit ends.
 */
export async function lockDependencies(unit: Unit): Promise<void> {
  await unit.sql('select pg_advisory_xact_lock(hashtextextended($1, 0))', [
    `projects.tasks ${unit.tenantId}`,
  ]);
}

/** Refuses blockers that the actor cannot see. */
export async function mustSeeBlockers(unit: Unit, blockerIds: readonly string[]): Promise<void> {
  if (blockerIds.length === 0) return;
  const params = new Params();
  const tenant = params.add(unit.tenantId);
  const ids = params.add(blockerIds);
  const scope = scopeSql(tasks.table, unit.rights(tasks).conditions('read'), params);
  const rows = await unit.sql(
    `select 1 from projects.tasks t where t.organization_id = ${tenant} and t.id = any(${ids}::uuid[])
       and t.deleted_at is null and ${scope}`,
    params.values,
  );
  if (rows.length < new Set(blockerIds).size) throw unknownBlocker();
}

/** Refuses blockers that wait for this task themselves, over any number of steps. */
export async function mustNotCircle(
  unit: Unit,
  taskId: string,
  blockerIds: readonly string[],
): Promise<void> {
  if (blockerIds.length === 0) return;
  const rows = await unit.sql(
    `with recursive chain (id) as (
       select unnest($2::uuid[])
       union
       select blocker from chain c
         join projects.tasks t on t.organization_id = $1 and t.id = c.id
         cross join lateral unnest(t.blocked_by_ids) blocker
     ) select 1 from chain where id = $3`,
    [unit.tenantId, blockerIds, taskId],
  );
  if (rows.length > 0) throw dependencyCycle();
}

/** Refuses a parent that lies below this task. */
export async function mustNotBeBelowItself(unit: Unit, taskId: string, parentId: string): Promise<void> {
  const rows = await unit.sql(
    `with recursive above (id) as (
       select $2::uuid
       union
       select t.parent_task_id from above a
         join projects.tasks t on t.organization_id = $1 and t.id = a.id
         where t.parent_task_id is not null
     ) select 1 from above where id = $3`,
    [unit.tenantId, parentId, taskId],
  );
  if (rows.length > 0) throw parentCycle();
}

/** Ids of the tasks that this one waits for and that are still open; held still until the unit ends. */
export async function openBlockers(unit: Unit, blockerIds: readonly string[]): Promise<string[]> {
  if (blockerIds.length === 0) return [];
  const rows = await unit.sql<{ id: string }>(
    `select id from projects.tasks where organization_id = $1 and id = any($2::uuid[])
       and status not in ('done', 'cancelled') and deleted_at is null for share`,
    [unit.tenantId, blockerIds],
  );
  return rows.map((row) => row.id);
}
