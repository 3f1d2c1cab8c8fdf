import type { Unit } from '@omni/platform';
import { Bill, BillLine } from './bill.entity';
import { duplicateBill } from './bill.errors';
import { bills } from './bill.resource';

/** The bill for a verb, locked, with its lines: both travel together. */
export async function loadBill(unit: Unit, id: string): Promise<Bill> {
  const [bill, lines] = await Promise.all([unit.load(bills, id), billLinesOf(unit, id)]);
  bill.lines = lines;
  return bill;
}

export const billLinesOf = (unit: Unit, billId: string): Promise<BillLine[]> =>
  unit.rows(BillLine, 't.bill_id = $2 and t.deleted_at is null', [billId], 't.position');

/** Bills by id for money to be moved on: locked in the order of their ids, so that no two payments wait in a ring. */
export async function lockBills(unit: Unit, ids: readonly string[]): Promise<Map<string, Bill>> {
  if (ids.length === 0) return new Map();
  const rows = await unit.rows(
    Bill,
    't.id = any($2::uuid[]) and t.deleted_at is null',
    [[...new Set(ids)]],
    't.id',
  );
  return new Map(rows.map((row) => [row.id, row]));
}

/** The living bill of a vendor with its reference. */
export async function billWithReference(
  unit: Unit,
  vendorId: string,
  vendorReference: string | null | undefined,
  exceptId: string | null = null,
): Promise<string | null> {
  if (!vendorReference) return null;
  const [row] = await unit.sql<{ id: string }>(
    `select b.id from revenue.bills b where b.organization_id = $1 and b.vendor_id = $2 and b.vendor_reference = $3
       and b.deleted_at is null and b.status <> 'voided' and b.id is distinct from $4::uuid`,
    [unit.tenantId, vendorId, vendorReference, exceptId],
  );
  return row?.id ?? null;
}

/** Refuses a reference that another living bill of the vendor has. */
export async function requireNoDuplicate(
  unit: Unit,
  bill: Pick<Bill, 'id' | 'vendorId' | 'vendorReference'>,
): Promise<void> {
  const existing = await billWithReference(unit, bill.vendorId, bill.vendorReference, bill.id);
  if (existing) throw duplicateBill(existing);
}
