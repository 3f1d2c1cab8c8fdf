import type { Unit } from '@omni/platform';

/**
 * Whether a legal hold lies on one of these folders or above it. The folders are locked against a hold that is being
 * placed at this moment: either it sees what is deleted here, or this sees it.
 */
export async function holdOn(unit: Unit, folderIds: readonly string[]): Promise<boolean> {
  const rows = await unit.sql<{ held: boolean }>(
    `select a.legal_hold as held from files.folders a
     where a.organization_id = $1 and exists (
       select 1 from files.folders f where f.organization_id = $1 and f.id = any($2::uuid[]) and f.path <@ a.path)
     for share of a`,
    [unit.tenantId, [...new Set(folderIds)]],
  );
  return rows.some((row) => row.held);
}
