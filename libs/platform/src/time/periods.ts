import { Temporal } from 'temporal-polyfill';
import { plainDate, startOfBusinessDay, type BusinessDate } from './business-date';
import { TimeError } from './time.errors';

export const PERIOD_GRAINS = ['day', 'week', 'month', 'quarter', 'year'] as const;
export type PeriodGrain = (typeof PERIOD_GRAINS)[number];

export interface Period {
  /** First moment, inclusive. */
  start: Date;
  /** First moment after the period: `start <= t < end`. */
  end: Date;
  /** First day, inclusive: for columns that hold business dates. */
  firstDate: BusinessDate;
  /** Last day, inclusive. */
  lastDate: BusinessDate;
  /** `2026-03-29`, `2026-W13` (ISO 8601 week), `2026-03`, `2026-Q1` or `2026`. */
  label: string;
}

const MAX_PERIODS = 5_000;

/**
 * The periods of a grain that cover the days `from` to `to`, both inclusive, without gap or overlap. The first and the
 * last are cut to the range but keep the label of the whole period. Weeks begin on Monday. Bounds are the zone's own
 * midnights, so a day across a clock change is 23 or 25 hours long.
 * @throws TimeError `platform.time.range_reversed`, `.too_many_periods` (above 5,000), `.malformed_date`, `.unknown_zone`
 */
export function periodBuckets(
  from: BusinessDate,
  to: BusinessDate,
  grain: PeriodGrain,
  zone: string,
): Period[] {
  const last = plainDate(to);
  let first = plainDate(from);
  if (Temporal.PlainDate.compare(first, last) > 0) {
    throw new TimeError('platform.time.range_reversed', 'The range ends before it begins.');
  }
  const periods: Period[] = [];
  while (Temporal.PlainDate.compare(first, last) <= 0) {
    if (periods.length === MAX_PERIODS) {
      throw new TimeError(
        'platform.time.too_many_periods',
        `The range has more than ${MAX_PERIODS} periods.`,
      );
    }
    const next = nextPeriod(first, grain);
    const lastOfPeriod = next.subtract({ days: 1 });
    const cut = Temporal.PlainDate.compare(lastOfPeriod, last) > 0 ? last : lastOfPeriod;
    periods.push(period(first, cut, grain, zone));
    first = next;
  }
  return periods;
}

/** The label of the period that a day belongs to, as `periodBuckets` gives it. */
export function periodLabel(date: BusinessDate, grain: PeriodGrain): string {
  return labelOf(plainDate(date), grain);
}

function period(
  first: Temporal.PlainDate,
  last: Temporal.PlainDate,
  grain: PeriodGrain,
  zone: string,
): Period {
  return {
    start: startOfBusinessDay(first.toString(), zone),
    end: startOfBusinessDay(last.add({ days: 1 }).toString(), zone),
    firstDate: first.toString(),
    lastDate: last.toString(),
    label: labelOf(first, grain),
  };
}

function nextPeriod(day: Temporal.PlainDate, grain: PeriodGrain): Temporal.PlainDate {
  switch (grain) {
    case 'day':
      return day.add({ days: 1 });
    case 'week':
      return day.add({ days: 8 - day.dayOfWeek });
    case 'month':
      return day.with({ day: 1 }).add({ months: 1 });
    case 'quarter':
      return day.with({ month: 3 * quarterOf(day) - 2, day: 1 }).add({ months: 3 });
    case 'year':
      return day.with({ month: 1, day: 1 }).add({ years: 1 });
  }
}

function labelOf(day: Temporal.PlainDate, grain: PeriodGrain): string {
  const date = day.toString();
  switch (grain) {
    case 'day':
      return date;
    case 'week':
      return isoWeek(day);
    case 'month':
      return date.slice(0, 7);
    case 'quarter':
      return `${date.slice(0, 4)}-Q${quarterOf(day)}`;
    case 'year':
      return date.slice(0, 4);
  }
}

/** ISO 8601: a week belongs to the year of its Thursday. */
function isoWeek(day: Temporal.PlainDate): string {
  const thursday = day.add({ days: 4 - day.dayOfWeek });
  const week = Math.ceil(thursday.dayOfYear / 7);
  return `${thursday.toString().slice(0, 4)}-W${String(week).padStart(2, '0')}`;
}

function quarterOf(day: Temporal.PlainDate): number {
  return Math.ceil(day.month / 3);
}
