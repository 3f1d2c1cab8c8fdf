import type { TenantScope, Tx } from '../database/tx';

/** Moves the access version of organizations on and notes them; each is locked until commit. */
export async function moveAccessVersions(
  tx: Tx,
  scope: TenantScope,
  ids: Iterable<string>,
  noted: Set<string>,
): Promise<void> {
  // In one order everywhere, so that two of these never wait for each other.
  for (const id of [...new Set(ids)].sort()) {
    noted.add(id);
    const away = id !== scope.organizationId;
    if (away) await tx.enter({ ...scope, organizationId: id });
    await tx.rows(
      `insert into platform.tenant_access as a (organization_id) values ($1) on conflict (organization_id, (true))
       do update set access_version = a.access_version + 1, updated_at = now()`,
      [id],
    );
    if (away) await tx.enter(scope);
  }
}
