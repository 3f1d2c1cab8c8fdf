import { Temporal } from 'temporal-polyfill';
import { TimeError } from './time.errors';

/** A day of the calendar, `YYYY-MM-DD`. Which moments belong to it depends on the organization's zone. */
export type BusinessDate = string;

/**
 * The day that a moment falls on in a zone.
 * @param zone IANA name, such as `Europe/Berlin`
 * @throws TimeError `platform.time.unknown_zone`, `platform.time.malformed_instant`
 */
export function businessDate(instant: Date, zone: string): BusinessDate {
  const epochMs = instant.getTime();
  if (Number.isNaN(epochMs))
    throw new TimeError('platform.time.malformed_instant', 'The moment does not exist.');
  return inZone(() =>
    Temporal.Instant.fromEpochMilliseconds(epochMs).toZonedDateTimeISO(zone).toPlainDate().toString(),
  );
}

/** The first moment of a day in a zone. That is not midnight where the clocks skip midnight. */
export function startOfBusinessDay(date: BusinessDate, zone: string): Date {
  const day = plainDate(date);
  return inZone(() => new Date(day.toZonedDateTime(zone).epochMilliseconds));
}

/** The first moment after a day, so that `[start, end)` is the whole day, be it 23, 24 or 25 hours long. */
export function endOfBusinessDay(date: BusinessDate, zone: string): Date {
  return startOfBusinessDay(addDays(date, 1), zone);
}

/** Whole days on the calendar; `days` may be negative. @throws TimeError `platform.time.malformed_date` past year 9999 */
export function addDays(date: BusinessDate, days: number): BusinessDate {
  return text(plainDate(date).add({ days }));
}

/** Months on the calendar, cut to the last day of a shorter month: 31 January + 1 → 28 February. */
export function addMonths(date: BusinessDate, months: number): BusinessDate {
  return text(plainDate(date).add({ months }));
}

/** Days from one date to another, negative where the second is earlier. */
export function diffDays(from: BusinessDate, to: BusinessDate): number {
  return plainDate(from).until(plainDate(to), { largestUnit: 'day' }).days;
}

/** The last day of the date's month. */
export function lastDayOfMonth(date: BusinessDate): BusinessDate {
  const day = plainDate(date);
  return day.with({ day: day.daysInMonth }).toString();
}

/** @throws TimeError `platform.time.malformed_date` for anything but an existing `YYYY-MM-DD` */
export function plainDate(date: BusinessDate): Temporal.PlainDate {
  if (/^\d{4}-\d\d-\d\d$/.test(date)) {
    try {
      return Temporal.PlainDate.from(date);
    } catch {
      // falls through to the coded error: the library's message is not for clients
    }
  }
  throw new TimeError(
    'platform.time.malformed_date',
    'The date is not an existing day written as YYYY-MM-DD.',
  );
}

function text(day: Temporal.PlainDate): BusinessDate {
  // Beyond four digits ISO 8601 writes a sign, which neither this house nor `date` columns read back.
  return plainDate(day.toString()).toString();
}

/** Runs what names a zone and turns the library's complaint about it into a coded error. */
function inZone<T>(work: () => T): T {
  try {
    return work();
  } catch {
    throw new TimeError('platform.time.unknown_zone', 'The time zone is not an IANA name.');
  }
}
