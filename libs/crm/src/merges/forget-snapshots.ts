import type { Unit } from '@omni/platform';

export const EMPTY_SNAPSHOT = '{"before": {}, "after": {}, "steppedBack": [], "contactLists": {}}';

/** Whoever is erased must not come back by an undo: merges that they were part of forget their rows, and end. */
export async function forgetSnapshots(unit: Unit, ids: readonly string[]): Promise<void> {
  // Without a new version of the row: its history would keep what is to be forgotten.
  await unit.sql(
    `update crm.merge_records set snapshot = '${EMPTY_SNAPSHOT}', undo_until = least(undo_until, $3::timestamptz)
     where organization_id = $1 and (survivor_id = any($2) or merged_ids && $2::uuid[])`,
    [unit.tenantId, ids, unit.now],
  );
}

/** Ids of all rows that went into this one, through any number of merges. */
export async function mergedInto(
  unit: Unit,
  table: 'crm.contacts' | 'crm.client_companies',
  id: string,
): Promise<string[]> {
  const rows = await unit.sql<{ id: string }>(
    `with recursive tree as (
       select id, 0 as depth from ${table} where organization_id = $1 and merged_into_id = $2
       union all select t.id, tree.depth + 1 from tree
         join ${table} t on t.organization_id = $1 and t.merged_into_id = tree.id where tree.depth < 50)
     select id from tree`,
    [unit.tenantId, id],
  );
  return rows.map((row) => row.id);
}
