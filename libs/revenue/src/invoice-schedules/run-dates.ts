import { addDays, addMonths, diffDays, lastDayOfMonth } from '@omni/platform';

export const INTERVALS = ['week', 'month', 'quarter', 'year'] as const;
export type Interval = (typeof INTERVALS)[number];
export const DAY_RULES = ['same_day', 'last_day'] as const;
export type DayRule = (typeof DAY_RULES)[number];

/** Every `intervalCount` intervals from the anchor on. */
export interface Rhythm {
  interval: Interval;
  intervalCount: number;
  anchorOn: string;
  /** same_day: the anchor's day, or the last one of a shorter month; last_day: always the last one of the month */
  dayRule: DayRule;
}

const MONTHS: Readonly<Record<Exclude<Interval, 'week'>, number>> = { month: 1, quarter: 3, year: 12 };

/**
 * The n-th day of a rhythm, 0 for the anchor itself. Each is counted from the anchor, not from the one before, so that
 * 31 January is followed by 28 February and then by 31 March.
 */
export function runDate({ interval, intervalCount, anchorOn, dayRule }: Rhythm, n: number): string {
  if (interval === 'week') return addDays(anchorOn, 7 * intervalCount * n);
  const day = addMonths(anchorOn, MONTHS[interval] * intervalCount * n);
  return dayRule === 'last_day' ? lastDayOfMonth(day) : day;
}

/** The first day of a rhythm that is `from` or later. */
export function firstRunFrom(rhythm: Rhythm, from: string): string {
  let n = Math.max(0, roughly(rhythm, from) - 1);
  let day = runDate(rhythm, n);
  while (day < from) {
    n += 1;
    day = runDate(rhythm, n);
  }
  return day;
}

/** The first day of a rhythm after another day. */
export const nextRunAfter = (rhythm: Rhythm, day: string): string => firstRunFrom(rhythm, addDays(day, 1));

/** How many intervals lie between anchor and day, never more than one too many. */
function roughly({ interval, intervalCount, anchorOn }: Rhythm, day: string): number {
  if (interval === 'week') return Math.floor(diffDays(anchorOn, day) / (7 * intervalCount));
  const [years = 0, months = 0] = day.split('-').map(Number);
  const [anchorYear = 0, anchorMonth = 0] = anchorOn.split('-').map(Number);
  const between = (years - anchorYear) * 12 + months - anchorMonth;
  return Math.floor(between / (MONTHS[interval] * intervalCount));
}
