import { apportion, Decimal, divideHalfAway, toMinor } from '@omni/platform';
import { chargeOf, percent, type ChargedComponent, type InvoiceTaxRate, type TaxKind } from './tax-charge';
import { InvoiceTotalsError } from './totals.errors';

export type { InvoiceTaxRate, TaxComponent, TaxKind } from './tax-charge';
export { InvoiceTotalsError } from './totals.errors';

export type TaxRounding = 'line' | 'document';

export interface InvoiceLineInput {
  /** Decimal string, numeric(18,6); negative on a line that takes back. */
  readonly quantity: string;
  /** Decimal string in minor units, numeric(20,8). */
  readonly unitAmount: string;
  /** Decimal string from 0 to 100. */
  readonly discountPct?: string | null;
  readonly taxRate?: InvoiceTaxRate | null;
}

export interface InvoiceLineTotals {
  /** Net of discount and tax. */
  readonly amountMinor: number;
  readonly taxMinor: number;
  /** `amountMinor + taxMinor`. */
  readonly grossMinor: number;
  /** Net of tax: `amountMinor + discountMinor` is the net list price. */
  readonly discountMinor: number;
}

export interface InvoiceTaxTotal {
  readonly rateId: string;
  /** The component's name where the rate has components. */
  readonly name: string;
  readonly kind: TaxKind;
  /** What was charged: `0` for a rate that charges nothing, whatever its nominal percentage. */
  readonly percentage: string;
  readonly baseMinor: number;
  /** Negative for withholding. */
  readonly taxMinor: number;
  /** Why nothing was charged, to be printed on the document. */
  readonly note: string | null;
}

/** All in minor units. `subtotal − discountTotal + taxTotal = total`, and the lines' sums equal all of them. */
export interface InvoiceTotals {
  readonly lines: readonly InvoiceLineTotals[];
  /** Net list prices, before discount. */
  readonly subtotalMinor: number;
  readonly discountTotalMinor: number;
  /** `subtotal − discountTotal`: what revenue is credited with. */
  readonly netTotalMinor: number;
  readonly taxTotalMinor: number;
  readonly totalMinor: number;
  /** One per rate and component, in the order of first use. */
  readonly taxes: readonly InvoiceTaxTotal[];
}

/** The law (in the EU Directive 2006/112/EC, article 226) wants the reason printed where no tax is charged. */
const UNCHARGED_NOTES: Partial<Record<TaxKind, string>> = {
  reverse_charge: 'Reverse charge: the customer accounts for the tax.',
  exempt: 'Exempt from tax.',
  zero_rated: 'Zero-rated supply.',
};

const HUNDRED = Decimal.from(100);

/**
 * Computes an invoice's lines and totals in exact integers; every rounding is half away from zero.
 *
 * A line's price is `round(quantity × unitAmount × (1 − discountPct / 100))`. With effective rates `e` (a compound
 * component's percentage applies to the net amount plus the charged components before it, so its `e` is
 * `p × (1 + Σ e before)`), a component's tax is `price × e`, or `price × e / (1 + Σ e)` where prices include tax; then
 * net is price − tax, so that net + tax is the price to the minor unit. Withholding is computed on the net amount and
 * lowers the gross.
 *
 * `line` rounds every component on every line. `document` rounds once per rate and component on the sum of the lines'
 * prices and spreads the rounded tax over the lines by largest remainder.
 *
 * @throws InvoiceTotalsError `revenue.invoice.discount_out_of_range`, `revenue.invoice.negative_tax_rate`
 * @throws MoneyError `platform.money.malformed_decimal`, `platform.money.out_of_range` beyond 2^53 − 1 minor units
 */
export function computeInvoiceTotals(
  lines: readonly InvoiceLineInput[],
  rounding: TaxRounding,
): InvoiceTotals {
  const drafts = lines.map((line) => draftLine(line));
  const taxes = groupByRate(drafts).flatMap((group) => chargeGroup(group, rounding));
  const totals = drafts.map(lineTotals);
  const net = sum(drafts.map((draft) => draft.net));
  const tax = sum(drafts.map((draft) => draft.tax));
  const discount = sum(drafts.map((draft) => draft.discountNet));
  return {
    lines: totals,
    subtotalMinor: toMinor(net + discount),
    discountTotalMinor: toMinor(discount),
    netTotalMinor: toMinor(net),
    taxTotalMinor: toMinor(tax),
    totalMinor: toMinor(net + tax),
    taxes,
  };
}

/** A line while it is computed. `price` and `discount` contain the tax where the rate is inclusive. */
interface DraftLine {
  readonly rate: InvoiceTaxRate | null;
  readonly price: bigint;
  readonly discount: bigint;
  net: bigint;
  tax: bigint;
  discountNet: bigint;
}

function draftLine(line: InvoiceLineInput): DraftLine {
  const listPrice = Decimal.parse(line.quantity).times(Decimal.parse(line.unitAmount));
  const discountPct = Decimal.parse(line.discountPct ?? '0');
  if (discountPct.isNegative || discountPct.compare(HUNDRED) > 0) {
    throw new InvoiceTotalsError(
      'revenue.invoice.discount_out_of_range',
      'A discount is between 0 and 100 percent.',
    );
  }
  const price = percent(listPrice.times(HUNDRED.minus(discountPct))).rounded(0).unscaled;
  const discount = listPrice.rounded(0).unscaled - price;
  return { rate: line.taxRate ?? null, price, discount, net: price, tax: 0n, discountNet: discount };
}

function groupByRate(drafts: readonly DraftLine[]): { rate: InvoiceTaxRate; drafts: DraftLine[] }[] {
  const groups = new Map<string, { rate: InvoiceTaxRate; drafts: DraftLine[] }>();
  for (const draft of drafts) {
    if (!draft.rate) continue;
    const group = groups.get(draft.rate.id);
    if (group) group.drafts.push(draft);
    else groups.set(draft.rate.id, { rate: draft.rate, drafts: [draft] });
  }
  return [...groups.values()];
}

/** Writes net and tax into the group's lines and answers with its rows of the tax summary. */
function chargeGroup(
  group: { rate: InvoiceTaxRate; drafts: DraftLine[] },
  rounding: TaxRounding,
): InvoiceTaxTotal[] {
  const { rate, drafts } = group;
  const note = UNCHARGED_NOTES[rate.kind];
  if (note !== undefined) {
    const base = toMinor(sum(drafts.map((draft) => draft.net)));
    return [
      {
        rateId: rate.id,
        name: rate.name,
        kind: rate.kind,
        percentage: '0',
        baseMinor: base,
        taxMinor: 0,
        note,
      },
    ];
  }
  const charge = chargeOf(rate);
  const charged = charge.components.map((component) => {
    const parts = taxParts(drafts, component, charge.divisor, rounding);
    parts.forEach((part, index) => addTax(drafts[index], part, rate.inclusive && !component.withheld));
    return { component, tax: sum(parts) };
  });
  for (const draft of drafts) draft.discountNet = divideHalfAway(draft.discount * charge.one, charge.divisor);
  return summary(rate, charged, sum(drafts.map((draft) => draft.net)));
}

function taxParts(
  drafts: readonly DraftLine[],
  component: ChargedComponent,
  divisor: bigint,
  rounding: TaxRounding,
): bigint[] {
  const sign = component.withheld ? -1n : 1n;
  const exact = drafts.map((draft) => sign * draft.price * component.effective);
  return rounding === 'document'
    ? apportion(exact, divisor)
    : exact.map((numerator) => divideHalfAway(numerator, divisor));
}

function addTax(draft: DraftLine | undefined, tax: bigint, contained: boolean): void {
  if (!draft) return;
  draft.tax += tax;
  if (contained) draft.net -= tax;
}

function summary(
  rate: InvoiceTaxRate,
  charged: readonly { component: ChargedComponent; tax: bigint }[],
  net: bigint,
): InvoiceTaxTotal[] {
  let chargedBefore = 0n;
  return charged.map(({ component, tax }) => {
    const base = component.compound ? net + chargedBefore : net;
    if (!component.withheld) chargedBefore += tax;
    const { name, kind, percentage } = component;
    return {
      rateId: rate.id,
      name,
      kind,
      percentage,
      baseMinor: toMinor(base),
      taxMinor: toMinor(tax),
      note: null,
    };
  });
}

function lineTotals(draft: DraftLine): InvoiceLineTotals {
  return {
    amountMinor: toMinor(draft.net),
    taxMinor: toMinor(draft.tax),
    grossMinor: toMinor(draft.net + draft.tax),
    discountMinor: toMinor(draft.discountNet),
  };
}

function sum(values: readonly bigint[]): bigint {
  return values.reduce((total, value) => total + value, 0n);
}
