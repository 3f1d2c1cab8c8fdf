import type { InvoiceLineValues } from '../invoices/invoice.contract';
import type { LineColumns, PricedLines } from '../invoices/drafting/price-lines';
import { priceOf } from '../invoices/line-price';
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

/** The lines of one instalment's invoice: of each group of the whole its part. */
export function instalmentLines(
  schedule: InvoiceSchedule,
  items: readonly InvoiceScheduleItem[],
  item: InvoiceScheduleItem,
): InvoiceLineValues[] {
  const groups = groupsOf(schedule);
  const spread = spreadOverGroups(
    groups.map((group) => group.priceMinor),
    items.map((one) => one.amountMinor),
  );
  const parts = spread[items.indexOf(item)] ?? [];
  const milestoneId = item.trigger === 'milestone_completed' ? item.triggerRef : null;
  return groups.flatMap(({ description, taxRateId, revenueAccountId }, index) => {
    const part = parts[index] ?? 0;
    if (part === 0) return [];
    const named = groups.length > 1 ? `${item.label}: ${description}` : item.label;
    return [
      {
        description: named.slice(0, 2000),
        unitAmount: String(part),
        taxRateId,
        revenueAccountId,
        ...(milestoneId ? { milestoneId } : {}),
      },
    ];
  });
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
