import { MoneyError, unprocessable, type FaultDetail, type Unit } from '@omni/platform';
import { stored } from '../decimals';
import { lineSources } from '../invoices/drafting/line-sources';
import { computeInvoiceTotals, InvoiceTotalsError, type InvoiceTotals } from '../invoices/totals';
import type { BillLineValues } from './bill.contract';
import { BillLine, type Bill } from './bill.entity';
import { badBillLines } from './bill.errors';

type LineColumns = Pick<
  BillLine,
  | 'position'
  | 'description'
  | 'quantity'
  | 'unitAmount'
  | 'taxRateId'
  | 'taxAmountMinor'
  | 'amountMinor'
  | 'expenseAccountId'
  | 'projectId'
  | 'inventoryItemId'
>;

export interface PricedBill {
  lines: LineColumns[];
  totals: InvoiceTotals;
}

/** What a vendor's lines have unless they say otherwise. */
export interface BillDefaults {
  taxRateId: string | null;
  expenseAccountId: string | null;
}

/** What callers said of lines, completed and computed as an invoice's lines are. Refuses all unfit lines at once. */
export async function priceBill(
  unit: Unit,
  values: readonly BillLineValues[],
  defaults: BillDefaults,
): Promise<PricedBill> {
  const said = values.map((line) => ({
    ...line,
    quantity: line.quantity ?? '1',
    taxRateId: line.taxRateId === undefined ? defaults.taxRateId : line.taxRateId,
  }));
  const { rates } = await lineSources(unit, said);
  const faults = said.flatMap(({ taxRateId }, index): FaultDetail[] => {
    const rate = taxRateId ? rates.get(taxRateId) : null;
    if (rate === null || (rate && !rate.archived)) return [];
    const [code, message] = rate ? ['archived', 'is archived'] : ['reference_not_found', 'does not exist'];
    return [{ pointer: `/lines/${String(index)}/taxRateId`, code, message }];
  });
  if (faults.length) throw badBillLines(faults);
  const totals = compute(
    said.map((line) => ({ ...line, taxRate: line.taxRateId ? (rates.get(line.taxRateId) ?? null) : null })),
    unit.organization.taxRounding,
  );
  if (totals.totalMinor < 0) {
    throw unprocessable('revenue.bill.negative_total', 'A bill of less than nothing is a credit note.');
  }
  const lines = said.map((line, index) => ({
    position: index + 1,
    description: line.description,
    quantity: stored(line.quantity, 6),
    unitAmount: stored(line.unitAmount, 8),
    taxRateId: line.taxRateId,
    taxAmountMinor: totals.lines[index]?.taxMinor ?? 0,
    amountMinor: totals.lines[index]?.amountMinor ?? 0,
    expenseAccountId: line.expenseAccountId ?? defaults.expenseAccountId,
    projectId: line.projectId ?? null,
    inventoryItemId: line.inventoryItemId ?? null,
  }));
  return { lines, totals };
}

function compute(...asked: Parameters<typeof computeInvoiceTotals>): InvoiceTotals {
  try {
    return computeInvoiceTotals(...asked);
  } catch (error) {
    if (error instanceof MoneyError || error instanceof InvoiceTotalsError)
      throw unprocessable(error.code, error.message);
    throw error;
  }
}

/** Makes these the bill's lines; rows are used again place by place, what is left over is deleted softly. */
export function replaceBillLines(
  unit: Unit,
  bill: Bill,
  kept: readonly BillLine[],
  lines: readonly LineColumns[],
): void {
  bill.lines = lines.map((line, index) => {
    const row = kept[index];
    return row ? Object.assign(row, line) : unit.insert(BillLine, { ...line, billId: bill.id });
  });
  for (const row of kept.slice(lines.length)) row.deletedAt = unit.now;
}

/** Whether these lines say anything other than those. */
export const sameLines = (kept: readonly BillLine[], lines: readonly LineColumns[]): boolean =>
  kept.length === lines.length &&
  lines.every((line, index) => {
    const row = kept[index] as unknown as Record<string, unknown>;
    return Object.entries(line).every(([key, value]) => row[key] === value);
  });
