import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { dateIn, localTime, minutesOf, plusDays, startOfDay, startsOnDate, weekdayOf } from './wall-time';

const wall = (ms: number, zone: string) => localTime(ms, zone).slice(11, 16);
const walls = (date: string, zone: string, from: string, to: string, minutes = 60, step = 60) =>
  startsOnDate(date, zone, { from, to }, minutes, step).map((ms) => wall(ms, zone));

describe('a stretch of a day', () => {
  test('is cut into slots that end within it', () => {
    expect(walls('2026-03-03', 'Europe/Berlin', '09:00', '12:30')).toEqual(['09:00', '10:00', '11:00']);
    expect(walls('2026-03-03', 'Europe/Berlin', '09:00', '10:00', 60, 15)).toEqual(['09:00']);
    expect(walls('2026-03-03', 'Europe/Berlin', '22:00', '24:00')).toEqual(['22:00', '23:00']);
    expect(walls('2026-03-03', 'Europe/Berlin', '09:00', '09:30')).toEqual([]);
  });

  test('has nothing in the hour that is skipped in spring', () => {
    expect(walls('2026-03-29', 'Europe/Berlin', '00:00', '05:00')).toEqual([
      '00:00',
      '01:00',
      '03:00',
      '04:00',
    ]);
    expect(walls('2026-03-08', 'America/New_York', '01:00', '04:00')).toEqual(['01:00', '03:00']);
    expect(walls('2026-03-29', 'Europe/Berlin', '02:00', '03:00', 30, 30)).toEqual([]);
    // What would end in the skipped hour ends after it, by the clock; by time it is as long as any other.
    expect(walls('2026-03-29', 'Europe/Berlin', '01:30', '02:30', 60)).toEqual([]);
    expect(walls('2026-03-29', 'Europe/Berlin', '01:30', '02:30', 30)).toEqual(['01:30']);
  });

  test('has the hour that comes twice in autumn once', () => {
    expect(walls('2026-10-25', 'Europe/Berlin', '00:00', '05:00')).toEqual([
      '00:00',
      '01:00',
      '02:00',
      '03:00',
      '04:00',
    ]);
    expect(walls('2026-11-01', 'America/New_York', '00:00', '03:00')).toEqual(['00:00', '01:00', '02:00']);
    const [, , two, three] = startsOnDate(
      '2026-10-25',
      'Europe/Berlin',
      { from: '00:00', to: '05:00' },
      60,
      60,
    );
    expect((three! - two!) / 3_600_000).toBe(2);
    expect(new Date(two!).toISOString()).toBe('2026-10-25T00:00:00.000Z');
  });

  test('begins after midnight where the clocks skip midnight, and knows half hours', () => {
    // Beirut springs forward at midnight: that day begins at one.
    expect(walls('2026-03-29', 'Asia/Beirut', '00:00', '03:00')).toEqual(['01:00', '02:00']);
    // Lord Howe Island changes by half an hour.
    expect(walls('2026-10-04', 'Australia/Lord_Howe', '01:30', '03:30', 30, 30)).toEqual([
      '01:30',
      '02:30',
      '03:00',
    ]);
  });
});

test('days and their names', () => {
  expect(weekdayOf('2026-03-02')).toBe(1);
  expect(plusDays('2026-02-28', 1)).toBe('2026-03-01');
  expect(dateIn(Date.parse('2026-03-02T23:30:00Z'), 'Europe/Berlin')).toBe('2026-03-03');
  expect(localTime(Date.parse('2026-03-29T01:00:00Z'), 'Europe/Berlin')).toBe('2026-03-29T03:00:00+02:00');
  expect(minutesOf('24:00')).toBe(1440);
});

const zones = [
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'America/Santiago',
  'Australia/Lord_Howe',
  'Asia/Kolkata',
  'Asia/Beirut',
  'Pacific/Apia',
  'Africa/Casablanca',
];

test('whatever day, zone and length: slots are real, distinct on the wall, within the stretch, and miss none', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...zones),
      fc.integer({ min: 0, max: 730 }),
      fc.integer({ min: 0, max: 1380 }),
      fc.integer({ min: 30, max: 1440 }),
      fc.constantFrom(15, 30, 45, 60, 90),
      fc.constantFrom(15, 20, 30, 60),
      (zone, day, first, length, duration, step) => {
        const date = plusDays('2025-06-01', day);
        const last = Math.min(1440, first + length);
        const text = (m: number) =>
          `${String(Math.floor(m / 60)).padStart(2, '0')}:${String(m % 60).padStart(2, '0')}`;
        const starts = startsOnDate(date, zone, { from: text(first), to: text(last) }, duration, step);
        const shown = starts.map((ms) => localTime(ms, zone).slice(0, 16));
        expect(new Set(shown).size).toBe(shown.length);
        for (const [i, ms] of starts.entries()) {
          const minute = minutesOf(shown[i]!.slice(11));
          expect(shown[i]!.slice(0, 10)).toBe(date);
          expect(minute).toBeGreaterThanOrEqual(first);
          expect((minute - first) % step).toBe(0);
          expect(minute).toBeLessThan(last);
          if (i > 0) expect(ms).toBeGreaterThan(starts[i - 1]!);
        }
        // On a day without a change nothing is left out.
        if (startOfDay(plusDays(date, 1), zone) - startOfDay(date, zone) === 86_400_000)
          expect(starts).toHaveLength(Math.max(0, Math.floor((last - first - duration) / step) + 1));
        // Every start is the first moment at which the wall shows its time.
        for (const ms of starts) {
          const plain = Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(zone).toPlainDateTime();
          expect(plain.toZonedDateTime(zone, { disambiguation: 'earlier' }).epochMilliseconds).toBe(ms);
        }
      },
    ),
    { numRuns: 300 },
  );
});
