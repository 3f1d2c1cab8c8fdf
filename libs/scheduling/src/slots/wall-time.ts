import { Temporal } from 'temporal-polyfill';

/** A stretch of a day as a clock on the wall shows it: `09:00` to `17:30`, at most to `24:00`. */
export interface Interval {
  from: string;
  to: string;
}

const MINUTE = 60_000;
const DAY = 86_400_000;

/** Minutes after midnight of `HH:MM`. */
export function minutesOf(wall: string): number {
  const [hours = 0, minutes = 0] = wall.split(':').map(Number);
  return hours * 60 + minutes;
}

/** The day that a moment falls on in a zone, `YYYY-MM-DD`. */
export const dateIn = (epochMs: number, zone: string): string =>
  Temporal.Instant.fromEpochMilliseconds(epochMs).toZonedDateTimeISO(zone).toPlainDate().toString();

export const plusDays = (date: string, days: number): string =>
  Temporal.PlainDate.from(date).add({ days }).toString();

/** The first moment of a day in a zone, as epoch milliseconds. */
export const startOfDay = (date: string, zone: string): number =>
  Temporal.PlainDate.from(date).toZonedDateTime(zone).epochMilliseconds;

/** 1 for Monday to 7 for Sunday. */
export const weekdayOf = (date: string): number => Temporal.PlainDate.from(date).dayOfWeek;

/** A moment by RFC 3339 with the zone's offset: `2026-03-29T03:00:00+02:00`. */
export const localTime = (epochMs: number, zone: string): string =>
  Temporal.Instant.fromEpochMilliseconds(epochMs)
    .toZonedDateTimeISO(zone)
    .toString({ timeZoneName: 'never', smallestUnit: 'second' });

/**
 * Starts of the slots that fit into a stretch of a day, as epoch milliseconds. The clock on the wall is walked in steps:
 * a time that the clocks skip starts nothing, and of a time that they show twice the first counts. How long a slot takes
 * is real time, so it ends within the stretch on days of 23 and of 25 hours as well.
 */
export function startsOnDate(
  date: string,
  zone: string,
  { from, to }: Interval,
  durationMinutes: number,
  stepMinutes: number,
): number[] {
  const [first, last] = [minutesOf(from), minutesOf(to)];
  const clock = clockOf(date, zone);
  const end = clock.end(last);
  const starts: number[] = [];
  for (let minute = first; minute < last; minute += stepMinutes) {
    const start = clock.at(minute);
    if (start !== null && start + durationMinutes * MINUTE <= end) starts.push(start);
  }
  return starts;
}

interface DayClock {
  /** the moment at which the wall first shows this many minutes after midnight; null where it never does */
  at(minute: number): number | null;
  /** the moment at which a stretch up to this minute is over */
  end(minute: number): number;
}

function clockOf(date: string, zone: string): DayClock {
  const midnight = startOfDay(date, zone);
  if (startOfDay(plusDays(date, 1), zone) - midnight === DAY) {
    const plain = (minute: number): number => midnight + minute * MINUTE;
    return { at: plain, end: plain };
  }
  const wall = (minute: number) => Temporal.PlainDate.from(date).toPlainDateTime().add({ minutes: minute });
  return {
    at(minute) {
      const asked = wall(minute);
      const found = asked.toZonedDateTime(zone, { disambiguation: 'earlier' });
      return found.toPlainDateTime().equals(asked) ? found.epochMilliseconds : null;
    },
    end(minute) {
      const asked = wall(minute);
      const found = asked.toZonedDateTime(zone, { disambiguation: 'later' });
      if (found.toPlainDateTime().equals(asked)) return found.epochMilliseconds;
      // The stretch ends in the hour that is skipped: it is over when the clocks jump.
      const before = asked.toZonedDateTime(zone, { disambiguation: 'earlier' });
      return before.getTimeZoneTransition('next')?.epochMilliseconds ?? found.epochMilliseconds;
    },
  };
}
