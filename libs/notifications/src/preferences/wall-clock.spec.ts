import fc from 'fast-check';
import { afterQuietHours, lastDigestTime } from './wall-clock';

const berlin = { begins: '22:00', ends: '07:00', timezone: 'Europe/Berlin' };

test.each([
  ['in the evening', '2026-03-02T21:30:00.000Z', '2026-03-03T06:00:00.000Z'],
  ['in the night', '2026-03-03T02:00:00.000Z', '2026-03-03T06:00:00.000Z'],
  ['at their beginning', '2026-03-02T21:00:00.000Z', '2026-03-03T06:00:00.000Z'],
  ['at their end', '2026-03-03T06:00:00.000Z', '2026-03-03T06:00:00.000Z'],
  ['by day', '2026-03-02T12:00:00.000Z', '2026-03-02T12:00:00.000Z'],
  ['in the night that the clock goes forward', '2026-03-28T23:00:00.000Z', '2026-03-29T05:00:00.000Z'],
  ['in the night that the clock goes back', '2026-10-24T22:00:00.000Z', '2026-10-25T06:00:00.000Z'],
])('mail %s waits for the end of the quiet hours', (_, now, due) => {
  expect(afterQuietHours(now, berlin)).toBe(due);
});

test('quiet hours may lie within one day, or be none', () => {
  const noon = { begins: '12:00', ends: '13:30', timezone: 'UTC' };
  expect(afterQuietHours('2026-03-02T12:15:00.000Z', noon)).toBe('2026-03-02T13:30:00.000Z');
  expect(afterQuietHours('2026-03-02T14:00:00.000Z', noon)).toBe('2026-03-02T14:00:00.000Z');
  expect(afterQuietHours('2026-03-02T14:00:00.000Z', null)).toBe('2026-03-02T14:00:00.000Z');
  expect(afterQuietHours('2026-03-02T14:00:00.000Z', { ...noon, ends: '12:00' })).toBe(
    '2026-03-02T14:00:00.000Z',
  );
});

test('what waits comes out of the quiet hours and never waits a day', () => {
  const moments = fc.date({ min: new Date('2026-01-01'), max: new Date('2027-01-01'), noInvalidDate: true });
  const times = fc.integer({ min: 0, max: 23 }).map((hour) => `${String(hour).padStart(2, '0')}:00`);
  const zones = fc.constantFrom(
    'UTC',
    'Europe/Berlin',
    'America/New_York',
    'Asia/Kathmandu',
    'Australia/Lord_Howe',
  );
  fc.assert(
    fc.property(moments, times, times, zones, (date, begins, ends, timezone) => {
      const now = date.toISOString();
      const due = afterQuietHours(now, { begins, ends, timezone });
      expect(Date.parse(due)).toBeGreaterThanOrEqual(date.getTime());
      expect(Date.parse(due) - date.getTime()).toBeLessThanOrEqual(25 * 3_600_000);
    }),
  );
});

test.each([
  ['daily', '2026-03-02T09:00:00.000Z', '2026-03-02T07:00:00.000Z'],
  ['daily', '2026-03-02T06:59:00.000Z', '2026-03-01T07:00:00.000Z'],
  ['weekly', '2026-03-04T09:00:00.000Z', '2026-03-02T07:00:00.000Z'],
  ['weekly', '2026-03-02T06:00:00.000Z', '2026-02-23T07:00:00.000Z'],
] as const)('a %s digest at %s is that of %s', (period, now, due) => {
  expect(lastDigestTime(now, period, 'Europe/Berlin')).toBe(due);
});
