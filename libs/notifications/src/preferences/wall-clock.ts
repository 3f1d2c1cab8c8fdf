import { Temporal } from 'temporal-polyfill';

/** `22:00` to `07:00` by the clock of a zone; over midnight where it ends before it begins. */
export interface Quiet {
  begins: string;
  ends: string;
  timezone: string;
}

/** The moment itself, or the end of the quiet hours that it lies in, RFC 3339. */
export function afterQuietHours(now: string, quiet: Quiet | null): string {
  if (!quiet || quiet.begins === quiet.ends) return now;
  const local = Temporal.Instant.from(now).toZonedDateTimeISO(quiet.timezone);
  const time = local.toPlainTime();
  const [begins, ends] = [Temporal.PlainTime.from(quiet.begins), Temporal.PlainTime.from(quiet.ends)];
  const compare = (a: Temporal.PlainTime, b: Temporal.PlainTime): number => Temporal.PlainTime.compare(a, b);
  const overnight = compare(begins, ends) > 0;
  const late = compare(time, begins) >= 0;
  const early = compare(time, ends) < 0;
  if (overnight ? !late && !early : !(late && early)) return now;
  const day = overnight && late ? local.add({ days: 1 }) : local;
  return moment(day.withPlainTime(ends));
}

/** The last eight o'clock in the morning of a zone, for weekly digests that of a Monday. */
export function lastDigestTime(now: string, period: 'daily' | 'weekly', timezone: string): string {
  const local = Temporal.Instant.from(now).toZonedDateTimeISO(timezone);
  const day = period === 'daily' ? local : local.subtract({ days: local.dayOfWeek - 1 });
  const due = day.withPlainTime('08:00');
  return moment(
    Temporal.ZonedDateTime.compare(due, local) <= 0
      ? due
      : due.subtract({ days: period === 'daily' ? 1 : 7 }),
  );
}

const moment = (at: Temporal.ZonedDateTime): string => new Date(at.epochMilliseconds).toISOString();
