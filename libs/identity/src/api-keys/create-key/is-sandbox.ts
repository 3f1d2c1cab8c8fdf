import type { Unit } from '@omni/platform';

/** Keys of sandboxes say so, that nobody takes one for the other. */
export async function isSandbox(unit: Unit): Promise<boolean> {
  const [row] = await unit.sql<{ mode: string }>(
    'select o.mode from identity.organizations o where o.id = $1',
    [unit.tenantId],
  );
  return row?.mode === 'sandbox';
}
