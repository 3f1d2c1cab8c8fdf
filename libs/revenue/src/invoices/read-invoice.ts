import { tableOf, type Unit } from '@omni/platform';
import { Invoice } from './invoice.entity';
import { InvoiceLine } from './invoice-line.entity';
import { invoices } from './invoice.resource';

/** The invoice for a verb, locked, with its lines: both travel together. */
export async function loadInvoice(unit: Unit, id: string): Promise<Invoice> {
  const [invoice, lines] = await Promise.all([unit.load(invoices, id), readLines(unit, id)]);
  invoice.lines = lines;
  return invoice;
}

/** An invoice's lines for reading; nobody writes them but under their invoice's lock. */
export async function readLines(
  unit: Pick<Unit, 'sql' | 'tenantId'>,
  invoiceId: string,
): Promise<InvoiceLine[]> {
  const table = tableOf(InvoiceLine);
  return unit.sql<InvoiceLine>(
    `select ${table.select} from ${table.sql} t where t.organization_id = $1 and t.invoice_id = $2 and t.deleted_at is null order by t.position`,
    [unit.tenantId, invoiceId],
  );
}

/** Invoices by id for money to be moved on: locked in the order of their ids, so that no two payments wait in a ring. */
export async function lockInvoices(unit: Unit, ids: readonly string[]): Promise<Map<string, Invoice>> {
  if (ids.length === 0) return new Map();
  const rows = await unit.rows(
    Invoice,
    't.id = any($2::uuid[]) and t.deleted_at is null',
    [[...new Set(ids)]],
    't.id',
  );
  return new Map(rows.map((row) => [row.id, row]));
}
