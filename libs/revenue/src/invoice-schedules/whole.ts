import { cut, type Unit } from '@omni/platform';
import type { InvoiceLineValues } from '../invoices/invoice.contract';
import { lineSources, type LineSources } from '../invoices/drafting/line-sources';
import type { LineColumns, PricedLines } from '../invoices/drafting/price-lines';
import { priceOf } from '../invoices/line-price';
import { computeInvoiceTotals, type TaxRounding } from '../invoices/totals';
import { divideGross } from './gross-instalments';
import { spreadOverGroups } from './instalments';
import type { InvoiceSchedule, InvoiceScheduleItem } from './schedule.entity';
import type { ScheduleTemplate } from './schedule.contract';

/** Lines of one tax rate and account: what an instalment takes a part of. */
interface Group {
  description: string;
  taxRateId: string | null;
  revenueAccountId: string | null;
  priceMinor: number;
}

type FrozenLine = ScheduleTemplate['lines'][number];

/** Lines as they are priced now, to be divided later: whatever becomes of a product's price. */
export const frozen = ({ lines }: PricedLines): FrozenLine[] =>
  lines.map((line) => ({
    description: line.description,
    quantity: line.quantity,
    unit: line.unit,
    unitAmount: line.unitAmount,
    discountPct: line.discountPct,
    taxRateId: line.taxRateId,
    revenueAccountId: line.revenueAccountId,
  }));

export const wholeOf = (
  lines: readonly Pick<LineColumns, 'quantity' | 'unitAmount' | 'discountPct'>[],
): number => lines.reduce((sum, line) => sum + priceOf(line), 0);

/** By what the tax in an instalment is worked out. */
export interface Charging {
  rates: LineSources['rates'];
  rounding: TaxRounding;
}

/** Where the amounts contain no tax, nothing has to be known to divide them. */
export async function chargingOf(
  unit: Pick<Unit, 'sql' | 'tenantId'>,
  { template }: InvoiceSchedule,
  rounding: TaxRounding,
): Promise<Charging> {
  const lines = template.grossAmounts ? template.lines : [];
  return { rates: (await lineSources(unit, lines)).rates, rounding };
}

/** The lines of one instalment's invoice: of each group of the whole its part. */
export function instalmentLines(
  schedule: InvoiceSchedule,
  items: readonly InvoiceScheduleItem[],
  item: InvoiceScheduleItem,
  charging: Charging,
): InvoiceLineValues[] {
  const groups = groupsOf(schedule);
  const { parts, difference } = partsOf(schedule, groups, items, charging)[items.indexOf(item)] ?? NONE;
  const milestoneId = item.trigger === 'milestone_completed' ? item.triggerRef : null;
  const lines = groups.flatMap(({ description, taxRateId, revenueAccountId }, index) => {
    const part = parts[index] ?? 0;
    if (part === 0) return [];
    const named = groups.length > 1 ? `${item.label}: ${description}` : item.label;
    return [
      {
        description: cut(named, 2000),
        unitAmount: String(part),
        taxRateId,
        revenueAccountId,
        ...(milestoneId ? { milestoneId } : {}),
      },
    ];
  });
  if (difference === 0) return lines;
  return [...lines, { description: 'Rounding', unitAmount: String(difference), taxRateId: null }];
}

interface Part {
  /** of each group */
  parts: number[];
  /** what no price with its tax comes to */
  difference: number;
}
const NONE: Part = { parts: [], difference: 0 };

function partsOf(
  { template }: InvoiceSchedule,
  groups: readonly Group[],
  items: readonly InvoiceScheduleItem[],
  { rates, rounding }: Charging,
): Part[] {
  const prices = groups.map((group) => group.priceMinor);
  const amounts = items.map((one) => one.amountMinor);
  if (!template.grossAmounts)
    return spreadOverGroups(prices, amounts).map((parts) => ({ parts, difference: 0 }));
  const totalOf = (parts: readonly number[]): number =>
    computeInvoiceTotals(
      groups.map(({ taxRateId }, index) => ({
        quantity: '1',
        unitAmount: String(parts[index] ?? 0),
        taxRate: (taxRateId ? rates.get(taxRateId) : null) ?? null,
      })),
      rounding,
    ).totalMinor;
  return divideGross(prices, amounts, totalOf);
}

function groupsOf({ template, totalMinor }: InvoiceSchedule): Group[] {
  const { taxRateId = null, revenueAccountId = null } = template;
  if (template.lines.length === 0)
    return [{ description: '', taxRateId, revenueAccountId, priceMinor: totalMinor ?? 0 }];
  const groups = new Map<string, Group>();
  for (const line of template.lines) {
    const priceMinor = priceOf(completed(line));
    const key = `${String(line.taxRateId)} ${String(line.revenueAccountId)}`;
    const known = groups.get(key);
    if (known) {
      known.priceMinor += priceMinor;
      known.description = `${known.description}, ${line.description ?? ''}`;
    } else {
      groups.set(key, {
        description: line.description ?? '',
        taxRateId: line.taxRateId ?? null,
        revenueAccountId: line.revenueAccountId ?? null,
        priceMinor,
      });
    }
  }
  return [...groups.values()];
}

const completed = ({ quantity, unitAmount, discountPct }: FrozenLine) => ({
  quantity: quantity ?? '1',
  unitAmount: unitAmount ?? '0',
  discountPct: discountPct ?? null,
});
