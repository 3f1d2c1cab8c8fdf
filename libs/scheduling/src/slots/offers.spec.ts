import fc from 'fast-check';
import { fairest, offers, type Host } from './offers';

const at = (text: string): number => Date.parse(text);
const host = (memberId: string, ...intervals: [string, string][]): Host => ({
  memberId,
  hours: {
    zone: 'UTC',
    weekly: { mon: intervals.map(([from, to]) => ({ from, to })) },
    overrides: new Map(),
    isHoliday: () => false,
  },
  busy: [],
});
const rules = {
  durationMinutes: 60,
  stepMinutes: 60,
  bufferBefore: 0,
  bufferAfter: 0,
  minNoticeMinutes: 0,
  maxDaysAhead: 30,
};
const asked = {
  rules,
  seats: 1,
  sessions: [],
  window: { start: at('2026-03-02T00:00:00Z'), end: at('2026-03-03T00:00:00Z') },
  now: at('2026-03-01T00:00:00Z'),
};
const hosts = [host('ada', ['09:00', '12:00']), host('bob', ['10:00', '13:00'])];
const shown = (found: ReturnType<typeof offers>) =>
  found.map(({ start, hostIds }) => `${new Date(start).toISOString().slice(11, 16)} ${hostIds.join('+')}`);

test('B-067 a round robin offers what any host can, a collective what all can', () => {
  expect(shown(offers({ ...asked, assignment: 'round_robin', hosts }))).toEqual([
    '09:00 ada',
    '10:00 ada+bob',
    '11:00 ada+bob',
    '12:00 bob',
  ]);
  expect(shown(offers({ ...asked, assignment: 'collective', hosts }))).toEqual([
    '10:00 ada+bob',
    '11:00 ada+bob',
  ]);
});

test('B-067 a session with seats left is offered though its host is taken; a full one is not', () => {
  const start = at('2026-03-02T09:00:00Z');
  const busy = [{ start, end: start + 3_600_000 }];
  const taken = [{ ...hosts[0]!, busy }];
  const session = { slotId: 's', start, end: start + 3_600_000, hostIds: ['ada'] };
  const found = (seatsLeft: number) =>
    offers({ ...asked, assignment: 'fixed', seats: 3, hosts: taken, sessions: [{ ...session, seatsLeft }] });
  expect(found(2)[0]).toMatchObject({ start, slotId: 's', seatsLeft: 2 });
  expect(found(0).map((o) => o.start)).not.toContain(start);
  const soon = { ...asked, rules: { ...rules, minNoticeMinutes: 60 * 48 } };
  expect(
    offers({
      ...soon,
      assignment: 'fixed',
      seats: 3,
      hosts: taken,
      sessions: [{ ...session, seatsLeft: 2 }],
    }),
  ).toEqual([]);
});

test('B-067 the turn goes to who has least to come, then to who waits longest, then down the list', () => {
  const loads = new Map([
    ['ada', { upcoming: 1, lastBookedAt: 5 }],
    ['bob', { upcoming: 1, lastBookedAt: 3 }],
    ['cyd', { upcoming: 2, lastBookedAt: 1 }],
  ]);
  expect(fairest(['ada', 'bob', 'cyd'], loads)).toBe('bob');
  expect(fairest(['ada', 'cyd'], loads)).toBe('ada');
  expect(fairest(['cyd', 'new'], loads)).toBe('new');
  expect(fairest(['x', 'y'], new Map())).toBe('x');
  expect(fairest([], loads)).toBeUndefined();
});

test('B-067 however many bookings: nobody is ever more than one ahead', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 0, max: 60 }), (count, bookings) => {
      const ids = Array.from({ length: count }, (_, i) => `m${i}`);
      const loads = new Map<string, { upcoming: number; lastBookedAt: number | null }>();
      for (let i = 0; i < bookings; i += 1) {
        const chosen = fairest(ids, loads)!;
        loads.set(chosen, { upcoming: (loads.get(chosen)?.upcoming ?? 0) + 1, lastBookedAt: i + 1 });
      }
      const counts = ids.map((id) => loads.get(id)?.upcoming ?? 0);
      expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
    }),
  );
});
