import { dateIn, plusDays, startsOnDate, weekdayOf, type Interval } from './wall-time';

/** A stretch of time in epoch milliseconds: from its first moment up to, not including, its last. */
export interface Span {
  start: number;
  end: number;
}

export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** When somebody works, by the clock on their wall. */
export interface HostHours {
  /** IANA zone */
  zone: string;
  weekly: Partial<Record<Weekday, readonly Interval[]>>;
  /** day to the stretches that hold instead of its weekday's; none is a day off */
  overrides: ReadonlyMap<string, readonly Interval[]>;
  /** days off, unless an override says otherwise */
  isHoliday: (date: string) => boolean;
}

/** What an appointment asks of a slot. */
export interface SlotRules {
  durationMinutes: number;
  /** from one offered start to the next */
  stepMinutes: number;
  /** minutes to be kept free before and after */
  bufferBefore: number;
  bufferAfter: number;
  minNoticeMinutes: number;
  /** counted on the host's calendar: 0 is today alone */
  maxDaysAhead: number;
}

const MINUTE = 60_000;

/** Starts within the window that a host can take, ascending, as epoch milliseconds. `now` likewise. */
export function hostSlots(
  hours: HostHours,
  rules: SlotRules,
  busy: readonly Span[],
  window: Span,
  now: number,
): number[] {
  const earliest = Math.max(window.start, now + rules.minNoticeMinutes * MINUTE);
  const lastDay = plusDays(dateIn(now, hours.zone), rules.maxDaysAhead);
  const taken = merged(busy);
  const found = new Set<number>();
  const end = dateIn(window.end - 1, hours.zone);
  for (let date = dateIn(earliest, hours.zone); date <= end && date <= lastDay; date = plusDays(date, 1)) {
    for (const interval of intervalsOn(hours, date)) {
      for (const start of startsOnDate(
        date,
        hours.zone,
        interval,
        rules.durationMinutes,
        rules.stepMinutes,
      )) {
        if (start >= earliest && start < window.end && !clashes(taken, needed(start, rules)))
          found.add(start);
      }
    }
  }
  return [...found].sort((a, b) => a - b);
}

/** The stretches in which a host works on a day of their calendar. */
export function intervalsOn(hours: HostHours, date: string): readonly Interval[] {
  const override = hours.overrides.get(date);
  if (override) return override;
  if (hours.isHoliday(date)) return [];
  return hours.weekly[WEEKDAYS[weekdayOf(date) - 1] ?? 'mon'] ?? [];
}

/** The time that a slot takes of its host, buffers and all. */
const needed = (
  start: number,
  {
    durationMinutes,
    bufferBefore,
    bufferAfter,
  }: Pick<SlotRules, 'durationMinutes' | 'bufferBefore' | 'bufferAfter'>,
): Span => ({
  start: start - bufferBefore * MINUTE,
  end: start + (durationMinutes + bufferAfter) * MINUTE,
});

/** Spans in order, those that touch made one: then a search by halves finds a clash. */
function merged(spans: readonly Span[]): Span[] {
  const out: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = out[out.length - 1];
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else if (span.end > span.start) out.push({ ...span });
  }
  return out;
}

function clashes(taken: readonly Span[], { start, end }: Span): boolean {
  let [low, high] = [0, taken.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((taken[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const next = taken[low];
  return next !== undefined && next.start < end;
}
