import type { Unit } from '@omni/platform';
import { shortestOrNull } from '../decimals';
import { credit, debit, type Posting } from '../posting';
import type { Invoice } from './invoice.entity';

/** Accounts for the tax that is owed, by rate. */
export type TaxAccounts = ReadonlyMap<string, string | null>;

/** The accounts of the rates that an invoice's lines name; sent at once, so that it travels with the invoice. */
export async function taxAccountsOf(unit: Unit, invoiceId: string): Promise<TaxAccounts> {
  const rows = await unit.sql<{ id: string; account: string | null }>(
    `select r.id, r.output_account_id as account from revenue.tax_rates r
     where r.organization_id = $1 and r.id in (
       select l.tax_rate_id from revenue.invoice_lines l
       where l.organization_id = $1 and l.invoice_id = $2 and l.deleted_at is null)`,
    [unit.tenantId, invoiceId],
  );
  return new Map(rows.map((row) => [row.id, row.account]));
}

/** The same for lines that are not saved yet. */
export async function taxAccountsOfRates(unit: Unit, rateIds: readonly string[]): Promise<TaxAccounts> {
  if (rateIds.length === 0) return new Map();
  const rows = await unit.sql<{ id: string; account: string | null }>(
    `select r.id, r.output_account_id as account from revenue.tax_rates r
     where r.organization_id = $1 and r.id = any($2::uuid[])`,
    [unit.tenantId, rateIds],
  );
  return new Map(rows.map((row) => [row.id, row.account]));
}

/** Issue: the client owes the total; each line earns its net amount, now or over its days; each tax is owed. */
export function issuePosting(invoice: Invoice, accounts: TaxAccounts, on: string): Posting {
  const sales = (invoice.lines ?? []).flatMap((line) => {
    const deferred = line.serviceStartsOn !== null && line.serviceEndsOn !== null;
    return credit(line.amountMinor, {
      role: deferred ? 'deferred_revenue' : 'sales',
      accountId: line.revenueAccountId,
      taxRateId: line.taxRateId,
      ...(deferred ? { serviceStartsOn: line.serviceStartsOn, serviceEndsOn: line.serviceEndsOn } : {}),
    });
  });
  const taxes = invoice.taxes.flatMap(({ rateId, taxMinor }) =>
    credit(taxMinor, { role: 'tax_payable', accountId: accounts.get(rateId) ?? null, taxRateId: rateId }),
  );
  return entry(invoice, on, [
    ...debit(invoice.totalMinor, { role: 'accounts_receivable' }),
    ...sales,
    ...taxes,
  ]);
}

/** Write-off: the whole open balance is lost. Whether the tax in it comes back is for accounting and the law to say. */
export const writeOffPosting = (invoice: Invoice, amountMinor: number, on: string): Posting =>
  entry(invoice, on, [
    ...debit(amountMinor, { role: 'bad_debt' }),
    ...credit(amountMinor, { role: 'accounts_receivable' }),
  ]);

const entry = (invoice: Invoice, on: string, lines: Posting['lines']): Posting => ({
  on,
  currency: invoice.currency,
  fxRate: shortestOrNull(invoice.fxRate),
  lines,
});
