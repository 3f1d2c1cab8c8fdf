import type { Unit } from '@omni/platform';
import { shortestOrNull } from '../decimals';
import { credit, debit, mirrored, type Posting } from '../posting';
import type { Bill } from './bill.entity';

/** Accounts for the tax that comes back, by rate. */
export type InputAccounts = ReadonlyMap<string, string | null>;

/** The accounts of the rates that a bill's lines name; sent at once, so that it travels with the bill. */
export async function inputAccountsOf(unit: Unit, billId: string): Promise<InputAccounts> {
  const rows = await unit.sql<{ id: string; account: string | null }>(
    `select r.id, r.input_account_id as account from revenue.tax_rates r
     where r.organization_id = $1 and r.id in (
       select l.tax_rate_id from revenue.bill_lines l
       where l.organization_id = $1 and l.bill_id = $2 and l.deleted_at is null)`,
    [unit.tenantId, billId],
  );
  return new Map(rows.map((row) => [row.id, row.account]));
}

/** Approval: each line costs its net amount or is stock, each tax comes back, the total is owed to the vendor. */
export function approvalPosting(bill: Bill, accounts: InputAccounts): Posting {
  const costs = (bill.lines ?? [])
    .filter((line) => !line.deletedAt)
    .flatMap((line) =>
      debit(line.amountMinor, {
        role: line.inventoryItemId === null ? 'operating_expense' : 'inventory',
        accountId: line.expenseAccountId,
        taxRateId: line.taxRateId,
      }),
    );
  const taxes = bill.taxes.flatMap(({ rateId, taxMinor }) =>
    debit(taxMinor, { role: 'tax_recoverable', accountId: accounts.get(rateId) ?? null, taxRateId: rateId }),
  );
  return {
    on: bill.issueDate,
    currency: bill.currency,
    fxRate: shortestOrNull(bill.fxRate),
    lines: [...costs, ...taxes, ...credit(bill.totalMinor, { role: 'accounts_payable' })],
  };
}

/** As if it had never been approved. */
export const unapprovalPosting = (bill: Bill, accounts: InputAccounts, on: string): Posting =>
  mirrored(approvalPosting(bill, accounts), on);
