import fc from 'fast-check';
import { isPublicHoliday, isHolidaysCalendar } from './holidays';
import { hostSlots, type HostHours, type SlotRules, type Span } from './host-slots';
import { localTime } from './wall-time';

const at = (text: string): number => Date.parse(text);
const span = (from: string, to: string): Span => ({ start: at(from), end: at(to) });
const hours = (more: Partial<HostHours> = {}): HostHours => ({
  zone: 'Europe/Berlin',
  weekly: {
    mon: [
      { from: '09:00', to: '12:00' },
      { from: '13:00', to: '15:00' },
    ],
    tue: [{ from: '09:00', to: '12:00' }],
  },
  overrides: new Map(),
  isHoliday: () => false,
  ...more,
});
const rules = (more: Partial<SlotRules> = {}): SlotRules => ({
  durationMinutes: 60,
  stepMinutes: 60,
  bufferBefore: 0,
  bufferAfter: 0,
  minNoticeMinutes: 0,
  maxDaysAhead: 365,
  ...more,
});
const WEEK = span('2026-03-01T23:00:00Z', '2026-03-08T23:00:00Z');
const NOW = at('2026-03-01T00:00:00Z');
const shown = (starts: number[]) => starts.map((ms) => localTime(ms, 'Europe/Berlin').slice(8, 16));

test('slots follow the week, its pauses and the window', () => {
  expect(shown(hostSlots(hours(), rules(), [], WEEK, NOW))).toEqual([
    '02T09:00',
    '02T10:00',
    '02T11:00',
    '02T13:00',
    '02T14:00',
    '03T09:00',
    '03T10:00',
    '03T11:00',
  ]);
  expect(hostSlots(hours(), rules(), [], span('2026-03-04T00:00:00Z', '2026-03-06T00:00:00Z'), NOW)).toEqual(
    [],
  );
});

test('an override takes the place of its weekday, a holiday takes the day, an override the holiday', () => {
  const overrides = new Map([
    ['2026-03-02', []],
    ['2026-03-04', [{ from: '10:00', to: '11:00' }]],
  ]);
  const isHoliday = (date: string) => date === '2026-03-03' || date === '2026-03-04';
  expect(shown(hostSlots(hours({ overrides, isHoliday }), rules(), [], WEEK, NOW))).toEqual(['04T10:00']);
});

test('notice and the furthest day bound what is offered', () => {
  const now = at('2026-03-02T08:30:00Z');
  expect(shown(hostSlots(hours(), rules({ minNoticeMinutes: 60 }), [], WEEK, now))[0]).toBe('02T11:00');
  expect(shown(hostSlots(hours(), rules({ minNoticeMinutes: 30 }), [], WEEK, now))[0]).toBe('02T10:00');
  const today = hostSlots(hours(), rules({ maxDaysAhead: 0 }), [], WEEK, now);
  expect(new Set(shown(today).map((s) => s.slice(0, 2)))).toEqual(new Set(['02']));
});

test('busy time takes what it touches, buffers reach out for more, and what only touches is free', () => {
  const busy = [span('2026-03-02T09:00:00Z', '2026-03-02T10:00:00Z')];
  const monday = span('2026-03-01T23:00:00Z', '2026-03-02T23:00:00Z');
  expect(shown(hostSlots(hours(), rules(), busy, monday, NOW))).toEqual([
    '02T09:00',
    '02T11:00',
    '02T13:00',
    '02T14:00',
  ]);
  expect(shown(hostSlots(hours(), rules({ bufferAfter: 15 }), busy, monday, NOW))).toEqual([
    '02T11:00',
    '02T13:00',
    '02T14:00',
  ]);
  expect(shown(hostSlots(hours(), rules({ bufferBefore: 15 }), busy, monday, NOW))).toEqual([
    '02T09:00',
    '02T13:00',
    '02T14:00',
  ]);
});

test('slots of another zone lie on the host’s days', () => {
  const auckland = hours({ zone: 'Pacific/Auckland', weekly: { mon: [{ from: '09:00', to: '10:00' }] } });
  const found = hostSlots(auckland, rules(), [], WEEK, NOW);
  expect(found.map((ms) => new Date(ms).toISOString())).toEqual(['2026-03-08T20:00:00.000Z']);
  const sunday = span('2026-03-01T00:00:00Z', '2026-03-02T00:00:00Z');
  expect(hostSlots(auckland, rules(), [], sunday, NOW).map((ms) => new Date(ms).toISOString())).toEqual([
    '2026-03-01T20:00:00.000Z',
  ]);
});

const DAY = 86_400_000;
test('whatever is busy: no slot meets it, nor another day’s rules, and what is free is offered', () => {
  const base = at('2026-03-23T00:00:00Z');
  const spanOf = fc
    .record({ start: fc.integer({ min: 0, max: 14 * 24 * 60 }), length: fc.integer({ min: 1, max: 600 }) })
    .map(({ start, length }) => ({ start: base + start * 60_000, end: base + (start + length) * 60_000 }));
  fc.assert(
    fc.property(
      fc.array(spanOf, { maxLength: 30 }),
      fc.integer({ min: 0, max: 120 }),
      fc.integer({ min: 0, max: 120 }),
      fc.constantFrom('Europe/Berlin', 'America/New_York', 'UTC'),
      (busy, bufferBefore, bufferAfter, zone) => {
        const window = { start: base, end: base + 14 * DAY };
        const open = hours({ zone });
        const asked = rules({ bufferBefore, bufferAfter, stepMinutes: 30 });
        const all = hostSlots(open, asked, [], window, base);
        const found = new Set(hostSlots(open, asked, busy, window, base));
        for (const start of all) {
          const need = { start: start - bufferBefore * 60_000, end: start + (60 + bufferAfter) * 60_000 };
          const met = busy.some((b) => b.start < need.end && b.end > need.start);
          expect(found.has(start)).toBe(!met);
        }
        expect(found.size).toBeLessThanOrEqual(all.length);
      },
    ),
    { numRuns: 150 },
  );
});

describe('calendars of holidays', () => {
  test('are known by country, state and region', () => {
    expect(['DE', 'DE-BY', 'US-CA', 'GB-ENG'].map(isHolidaysCalendar)).toEqual([true, true, true, true]);
    expect(['XX', 'DE-XX', 'de', 'DE-BY-ZZ', '__proto__', ''].map(isHolidaysCalendar)).toEqual(
      Array(6).fill(false),
    );
  });

  test('tell public holidays by the calendar of the place', () => {
    expect(isPublicHoliday('DE-BY', '2026-01-06')).toBe(true);
    expect(isPublicHoliday('DE-BE', '2026-01-06')).toBe(false);
    expect(isPublicHoliday('DE', '2026-04-03')).toBe(true);
    expect(isPublicHoliday('US', '2026-07-04')).toBe(true);
    expect(isPublicHoliday('DE', '2026-12-24')).toBe(false);
    expect(isPublicHoliday(null, '2026-12-25')).toBe(false);
  });
});
