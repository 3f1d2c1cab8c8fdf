import type { LedgerDocument, LedgerLine } from '@omni/integrations';
import { tableOf, type EntityClass, type Facts, type TenantEntity, type Unit } from '@omni/platform';
import { Bill, BillLine } from '../bills/bill.entity';
import { shortest } from '../decimals';
import { Invoice } from '../invoices/invoice.entity';
import { isIssued } from '../invoices/invoice.transitions';
import { readLines } from '../invoices/read-invoice';
import { Payment } from '../payments/payment.entity';
import { PaymentAllocation } from '../payments/payment-parts.entity';
import { Vendor } from '../vendors/vendor.entity';
import type { Codes } from './codes';
import type { PushedType } from './ledger.choices';
import { ABOUT_NOTHING, type About } from './ledger.events';

/** A row of ours that a document refers to, and that must lie in the ledger before it. */
export type Reference = { entityType: PushedType; entityId: string };

/** A row as the ledger takes it, but for where the rows that it refers to lie there. */
export interface Prepared {
  document: LedgerDocument;
  party: Reference | null;
  /** the invoices or bills that a payment settles, with how much of it */
  settled: readonly (Reference & { amountMinor: number })[];
  about: About;
}

/** Reads a row as a ledger's document; says in words why the ledger does not take it. */
export async function prepare(
  unit: Unit,
  facts: Facts,
  { entityType, entityId }: Reference,
  codes: Codes,
): Promise<Prepared | string> {
  switch (entityType) {
    case 'client_company':
      return customer(unit, facts, entityId);
    case 'vendor':
      return vendor(unit, entityId);
    case 'invoice':
      return invoice(unit, entityId, codes);
    case 'bill':
      return bill(unit, entityId, codes);
    case 'payment':
      return payment(unit, entityId);
  }
}

async function customer(unit: Unit, facts: Facts, id: string): Promise<Prepared | string> {
  const client = await facts.row<{ name: string; email: string | null }>(unit, 'client_company', id);
  if (!client) return 'the client is no longer there';
  const document = { kind: 'customer' as const, id, number: null, name: client.name, email: client.email };
  return alone(document, { clientId: id, label: client.name });
}

async function vendor(unit: Unit, id: string): Promise<Prepared | string> {
  const row = await one(unit, Vendor, id);
  if (!row) return 'the vendor is no longer there';
  const document = { kind: 'vendor' as const, id, number: null, name: row.name, email: row.email };
  return alone(document, { vendorId: id, label: row.name });
}

const alone = (document: LedgerDocument, about: Partial<About>): Prepared => ({
  document,
  party: null,
  settled: [],
  about: { ...ABOUT_NOTHING, ...about },
});

async function invoice(unit: Unit, id: string, codes: Codes): Promise<Prepared | string> {
  const [row, lines] = await Promise.all([one(unit, Invoice, id), readLines(unit, id)]);
  if (!row || !isIssued(row.status)) return 'the invoice is not issued';
  return {
    document: {
      kind: 'invoice',
      id,
      number: row.number,
      name: row.buyerSnapshot?.name ?? '',
      currency: row.currency,
      issueDate: row.issueDate,
      dueDate: row.dueDate,
      totalMinor: row.totalMinor,
      voided: row.status === 'voided',
      lines: lines.map((line) => ledgerLine(line, codes, line.revenueAccountId ?? 'sales')),
    },
    party: { entityType: 'client_company', entityId: row.clientId },
    settled: [],
    about: {
      clientId: row.clientId,
      vendorId: null,
      engagementId: row.engagementId,
      projectId: row.projectId,
      label: row.number,
    },
  };
}

async function bill(unit: Unit, id: string, codes: Codes): Promise<Prepared | string> {
  const table = tableOf(BillLine);
  const [row, lines] = await Promise.all([
    one(unit, Bill, id),
    unit.sql<BillLine>(
      `select ${table.select} from ${table.sql} t where t.organization_id = $1 and t.bill_id = $2 and t.deleted_at is null order by t.position`,
      [unit.tenantId, id],
    ),
  ]);
  // One that was approved, told and then rejected is taken out of the ledger again.
  const voided = row?.status === 'voided' || row?.status === 'rejected';
  if (!row || (row.approvedAt === null && !voided)) return 'the bill is not approved';
  const name = (await one(unit, Vendor, row.vendorId))?.name ?? '';
  return {
    document: {
      kind: 'bill',
      id,
      number: row.vendorReference ?? row.number,
      name,
      currency: row.currency,
      issueDate: row.issueDate,
      dueDate: row.dueDate,
      totalMinor: row.totalMinor,
      voided,
      lines: lines.map((line) =>
        ledgerLine(
          line,
          codes,
          line.expenseAccountId ?? (line.inventoryItemId === null ? 'operating_expense' : 'inventory'),
        ),
      ),
    },
    party: { entityType: 'vendor', entityId: row.vendorId },
    settled: [],
    about: {
      clientId: null,
      vendorId: row.vendorId,
      engagementId: row.engagementId,
      projectId: row.projectId,
      label: row.vendorReference ?? row.number,
    },
  };
}

const GONE = new Set(['pending', 'failed']);

async function payment(unit: Unit, id: string): Promise<Prepared | string> {
  const table = tableOf(PaymentAllocation);
  const [row, allocations] = await Promise.all([
    one(unit, Payment, id),
    unit.sql<PaymentAllocation>(
      `select ${table.select} from ${table.sql} t where t.organization_id = $1 and t.payment_id = $2
         and t.applied_on is not null and t.deleted_at is null order by t.created_at, t.id`,
      [unit.tenantId, id],
    ),
  ]);
  if (!row || GONE.has(row.status) || (row.status === 'cancelled' && row.voidedAt === null))
    return 'the money has not moved';
  const party: Reference | null = row.clientId
    ? { entityType: 'client_company', entityId: row.clientId }
    : row.vendorId
      ? { entityType: 'vendor', entityId: row.vendorId }
      : null;
  return {
    document: {
      kind: 'payment',
      id,
      number: row.number,
      name: '',
      currency: row.currency,
      issueDate: row.receivedOn,
      totalMinor: row.amountMinor,
      voided: row.voidedAt !== null,
    },
    party,
    settled: allocations.flatMap(settledBy),
    about: { ...ABOUT_NOTHING, clientId: row.clientId, vendorId: row.vendorId, label: row.number },
  };
}

function settledBy({ invoiceId, billId, amountMinor }: PaymentAllocation): Prepared['settled'] {
  if (invoiceId) return [{ entityType: 'invoice', entityId: invoiceId, amountMinor }];
  return billId ? [{ entityType: 'bill', entityId: billId, amountMinor }] : [];
}

function ledgerLine(
  line: {
    description: string;
    quantity: string;
    amountMinor: number;
    taxAmountMinor: number;
    taxRateId: string | null;
  },
  codes: Codes,
  account: string,
): LedgerLine {
  return {
    description: line.description,
    quantity: shortest(line.quantity),
    amountMinor: line.amountMinor,
    taxMinor: line.taxAmountMinor,
    accountCode: codes.find('account', account),
    taxCode: codes.find('tax', line.taxRateId),
  };
}

async function one<E extends TenantEntity>(
  unit: Unit,
  entity: EntityClass<E>,
  id: string,
): Promise<E | null> {
  const table = tableOf(entity);
  const [row] = await unit.sql<E>(
    `select ${table.select} from ${table.sql} t where t.organization_id = $1 and t.id = $2 and t.deleted_at is null`,
    [unit.tenantId, id],
  );
  return row ?? null;
}
