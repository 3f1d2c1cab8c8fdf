import type { Unit } from '@omni/platform';

/** The living client behind an id: the one itself, or the one that it went into. Null where there is none. */
export async function canonicalClient(
  unit: Pick<Unit, 'sql' | 'tenantId'>,
  clientId: string,
): Promise<string | null> {
  const [row] = await unit.sql<{ id: string }>(
    `with recursive chain as (
       select id, merged_into_id, deleted_at, 0 as depth from crm.client_companies where organization_id = $1 and id = $2
       union all select c.id, c.merged_into_id, c.deleted_at, chain.depth + 1 from chain
         join crm.client_companies c on c.organization_id = $1 and c.id = chain.merged_into_id where chain.depth < 50)
     select id from chain where merged_into_id is null and deleted_at is null`,
    [unit.tenantId, clientId],
  );
  return row?.id ?? null;
}
