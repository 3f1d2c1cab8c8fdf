import { Decimal, MoneyError, unprocessable, type FaultDetail } from '@omni/platform';
import { stored } from '../../decimals';
import type { InvoiceLineValues } from '../invoice.contract';
import { badLines } from '../invoice.errors';
import type { InvoiceLine } from '../invoice-line.entity';
import { computeInvoiceTotals, InvoiceTotalsError, type InvoiceTotals, type TaxRounding } from '../totals';
import type { ChargedRate, LineSources, PricedProduct } from './line-sources';

export interface Terms {
  currency: string;
  rounding: TaxRounding;
  /** the client pays no tax: products do not bring theirs, a rate that somebody names still holds */
  taxExempt: boolean;
}

/** A line's own columns. */
export type LineColumns = Omit<
  InvoiceLine,
  | 'id'
  | 'organizationId'
  | 'invoiceId'
  | 'createdAt'
  | 'updatedAt'
  | 'deletedAt'
  | 'createdByKind'
  | 'createdById'
  | 'updatedByKind'
  | 'updatedById'
  | 'version'
>;

export interface PricedLines {
  lines: LineColumns[];
  totals: InvoiceTotals;
}

type Described = Omit<LineColumns, 'position' | 'discountMinor' | 'taxAmountMinor' | 'amountMinor'> & {
  rate: ChargedRate | null;
};

/** What callers said of lines, completed by products and computed. Refuses all unfit lines at once. */
export function priceLines(
  values: readonly InvoiceLineValues[],
  sources: LineSources,
  terms: Terms,
): PricedLines {
  const faults: FaultDetail[] = [];
  const described = values.map((line, index) => complete(line, index, sources, terms, faults));
  if (faults.length) throw badLines(faults);
  const totals = compute(described, terms.rounding);
  if (totals.totalMinor < 0) {
    throw unprocessable(
      'revenue.invoice.negative_total',
      'An invoice of less than nothing is a credit note.',
    );
  }
  const lines = described.map(({ rate: _, ...line }, index) => {
    const computed = totals.lines[index];
    return {
      ...line,
      position: index + 1,
      discountMinor: computed?.discountMinor ?? 0,
      taxAmountMinor: computed?.taxMinor ?? 0,
      amountMinor: computed?.amountMinor ?? 0,
    };
  });
  return { lines, totals };
}

function compute(lines: readonly Described[], rounding: TaxRounding): InvoiceTotals {
  try {
    return computeInvoiceTotals(
      lines.map((line) => ({ ...line, taxRate: line.rate })),
      rounding,
    );
  } catch (error) {
    if (error instanceof MoneyError || error instanceof InvoiceTotalsError)
      throw unprocessable(error.code, error.message);
    throw error;
  }
}

function complete(
  line: InvoiceLineValues,
  index: number,
  { products, rates }: LineSources,
  terms: Terms,
  faults: FaultDetail[],
): Described {
  const fail = (property: string, code: string, message: string): void => {
    faults.push({ pointer: `/lines/${String(index)}/${property}`, code, message });
  };
  const product = line.productId ? products.get(line.productId) : undefined;
  if (line.productId && !product) fail('productId', 'reference_not_found', 'does not exist');
  if (product?.archived) fail('productId', 'archived', 'is archived');
  const rateId =
    line.taxRateId !== undefined ? line.taxRateId : terms.taxExempt ? null : (product?.taxRateId ?? null);
  const rate = rateId ? rates.get(rateId) : undefined;
  if (rateId && !rate) fail('taxRateId', 'reference_not_found', 'does not exist');
  if (rate?.archived) fail('taxRateId', 'archived', 'is archived');
  const description = line.description ?? product?.description ?? product?.name;
  if (!description) fail('description', 'required', 'is needed where no product brings it');
  const quantity = line.quantity ?? '1';
  const unitAmount = line.unitAmount ?? (product ? productPrice(product, quantity) : undefined);
  if (unitAmount === undefined) fail('unitAmount', 'required', 'is needed where no product brings it');
  if (line.unitAmount === undefined && product && product.currency !== terms.currency) {
    fail(
      'unitAmount',
      'currency_mismatch',
      `the product is priced in ${product.currency}: say the price in ${terms.currency}`,
    );
  }
  if (line.discountPct && Decimal.parse(line.discountPct).compare(Decimal.from(100)) > 0) {
    fail('discountPct', 'out_of_range', 'is a percentage from 0 to 100');
  }
  return {
    productId: line.productId ?? null,
    description: description ?? '',
    quantity: stored(quantity, 6),
    unit: line.unit ?? product?.unit ?? null,
    unitAmount: stored(unitAmount ?? '0', 8),
    discountPct: line.discountPct ? stored(line.discountPct, 6) : null,
    taxRateId: rateId,
    rate: rate ?? null,
    revenueAccountId: line.revenueAccountId ?? product?.revenueAccountId ?? null,
    milestoneId: line.milestoneId ?? null,
    taskId: line.taskId ?? null,
    timeEntryIds: line.timeEntryIds ?? [],
    usageWindow: line.usageWindow ?? null,
    serviceStartsOn: line.serviceStartsOn ?? null,
    serviceEndsOn: line.serviceEndsOn ?? null,
  };
}

/** Volume prices: the highest tier that the quantity reaches holds for all of it. */
function productPrice(product: PricedProduct, quantity: string): string {
  const wanted = Decimal.parse(quantity);
  const reached = (product.priceTiers ?? [])
    .map((tier) => ({ from: Decimal.parse(tier.from), unitAmount: tier.unitAmount }))
    .filter((tier) => tier.from.compare(wanted) <= 0)
    .sort((a, b) => b.from.compare(a.from));
  return reached[0]?.unitAmount ?? product.unitAmount;
}
