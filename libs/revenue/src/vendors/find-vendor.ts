import type { Unit } from '@omni/platform';
import { taxNumberTaken } from './vendor.errors';

/** Refuses a tax number that another living vendor has. */
export async function requireFreeTaxNumber(
  unit: Unit,
  taxNumber: string | null | undefined,
  exceptId: string | null = null,
): Promise<void> {
  if (!taxNumber) return;
  const [taken] = await unit.sql<{ id: string }>(
    `select v.id from revenue.vendors v where v.organization_id = $1 and v.tax_number = $2 and v.deleted_at is null
       and v.id is distinct from $3::uuid`,
    [unit.tenantId, taxNumber, exceptId],
  );
  if (taken) throw taxNumberTaken(taken.id);
}

/** Bills that still wait for a decision or for money. */
export async function openBillsOf(unit: Unit, vendorIds: readonly string[]): Promise<number> {
  const [row] = await unit.sql<{ count: number }>(
    `select count(*)::int as count from revenue.bills b where b.organization_id = $1 and b.vendor_id = any($2::uuid[])
       and b.deleted_at is null and b.status not in ('paid', 'voided', 'rejected')`,
    [unit.tenantId, vendorIds],
  );
  return row?.count ?? 0;
}
