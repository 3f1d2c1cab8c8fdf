import { Decimal, cut, unprocessable, type FaultDetail } from '@omni/platform';
import { approvedRate, type BillableTime } from '../../facts/billable-time';
import type { InvoiceLineValues } from '../invoice.contract';
import type { FromTime } from './draft-from-time.command';

interface Charged {
  entry: BillableTime;
  /** minor units an hour, as a decimal */
  rate: string;
  description: string | null;
}

const SIXTY = Decimal.from(60);
const LAST_DIGIT = Decimal.ofUnscaled(1n, 8);
const LONGEST = 2000;

/** One line per entry, or per task or project and rate. */
export function linesFromTime(entries: readonly BillableTime[], input: FromTime): InvoiceLineValues[] {
  const charged = chargedEntries(entries, input);
  const groups = new Map<string, Charged[]>();
  for (const one of charged) {
    const key = keyOf(one, input.groupBy);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()].map((group) => lineOf(group, input));
}

/** What an entry costs: its own rate, its project's, or the one that the caller gives where there is none. */
function chargedEntries(entries: readonly BillableTime[], input: FromTime): Charged[] {
  const details = new Map(input.details?.map((detail) => [detail.timeEntryId, detail]));
  const faults: FaultDetail[] = [];
  const charged = entries.map((entry) => {
    const detail = details.get(entry.id);
    const approved = approvedRate(entry);
    const given = detail?.hourlyRate ?? (approved === null ? input.hourlyRate : undefined);
    if (approved !== null && given !== undefined && !Decimal.parse(given).equals(Decimal.from(approved))) {
      faults.push({
        pointer: '/details',
        code: 'rate_differs',
        message: `${entry.id} was approved at ${String(approved)}`,
      });
    }
    if (approved === null && given === undefined) {
      faults.push({ pointer: '/hourlyRate', code: 'required', message: `${entry.id} has no rate` });
    }
    return {
      entry,
      rate: approved === null ? (given ?? '0') : String(approved),
      description: detail?.description ?? null,
    };
  });
  if (faults.length)
    throw unprocessable('revenue.invoice.time_rate', 'Some hours cannot be charged at this rate.', faults);
  return charged;
}

function keyOf({ entry, rate }: Charged, groupBy: FromTime['groupBy']): string {
  if (groupBy === 'entry') return entry.id;
  const of = groupBy === 'task' ? (entry.taskId ?? entry.projectId) : entry.projectId;
  return `${String(of)} ${rate}`;
}

function lineOf(group: readonly Charged[], input: FromTime): InvoiceLineValues {
  const [first] = group;
  const minutes = group.reduce((sum, { entry }) => sum + entry.minutes, 0);
  const taskIds = new Set(group.map(({ entry }) => entry.taskId));
  return {
    description: descriptionOf(group),
    ...priceOfTime(minutes, first?.rate ?? '0'),
    taxRateId: input.taxRateId ?? null,
    revenueAccountId: input.revenueAccountId ?? null,
    taskId: taskIds.size === 1 ? (first?.entry.taskId ?? null) : null,
    timeEntryIds: group.map(({ entry }) => entry.id),
  };
}

/**
 * Hours where they are a short decimal, else minutes. A third of an hour has no exact decimal, and at a high rate its
 * sixth digit is a cent; a minute's price is rounded up at its eighth digit, so that a half cent is never lost and the
 * amount is that of minutes × rate ÷ 60.
 */
function priceOfTime(minutes: number, rate: string): { quantity: string; unit: string; unitAmount: string } {
  if (minutes % 3 === 0)
    return {
      quantity: Decimal.from(minutes).dividedByRounded(SIXTY, 2).toString(),
      unit: 'h',
      unitAmount: rate,
    };
  const exact = Decimal.parse(rate);
  const near = exact.dividedByRounded(SIXTY, 8);
  const short = near.times(SIXTY).compare(exact) < 0;
  return {
    quantity: String(minutes),
    unit: 'min',
    unitAmount: (short ? near.plus(LAST_DIGIT) : near).toString(),
  };
}

/** What the caller says of the hours, else what was noted with them, else whose project and which days they were. */
function descriptionOf(group: readonly Charged[]): string {
  const said = [...new Set(group.flatMap(({ description, entry }) => description ?? entry.note ?? []))].join(
    '; ',
  );
  if (said) return cut(said, LONGEST);
  const days = [...new Set(group.flatMap(({ entry }) => entry.startedAt?.slice(0, 10) ?? []))].sort();
  const project = group[0]?.entry.project?.name ?? 'Time';
  return [project, days.length > 1 ? `${days[0] ?? ''} – ${days[days.length - 1] ?? ''}` : days[0]]
    .filter(Boolean)
    .join(', ');
}
