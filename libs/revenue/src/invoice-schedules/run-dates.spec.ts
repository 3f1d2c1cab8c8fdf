import { addDays, diffDays, lastDayOfMonth } from '@omni/platform';
import fc from 'fast-check';
import { DAY_RULES, firstRunFrom, INTERVALS, nextRunAfter, runDate, type Rhythm } from './run-dates';

const monthly = (anchorOn: string, more: Partial<Rhythm> = {}): Rhythm => ({
  interval: 'month',
  intervalCount: 1,
  anchorOn,
  dayRule: 'same_day',
  ...more,
});
const dates = (rhythm: Rhythm, count: number): string[] =>
  Array.from({ length: count }, (_, n) => runDate(rhythm, n));

describe('days of a recurring invoice', () => {
  it('keep to the day of the anchor, cut to the end of a shorter month and back again', () => {
    expect(dates(monthly('2027-12-31'), 4)).toEqual(['2027-12-31', '2028-01-31', '2028-02-29', '2028-03-31']);
    expect(dates(monthly('2026-01-30'), 3)).toEqual(['2026-01-30', '2026-02-28', '2026-03-30']);
  });

  it('stay at the end of the month by the rule of the last day', () => {
    expect(dates(monthly('2028-02-29', { dayRule: 'last_day' }), 3)).toEqual([
      '2028-02-29',
      '2028-03-31',
      '2028-04-30',
    ]);
    expect(dates(monthly('2026-02-10', { dayRule: 'last_day', interval: 'quarter' }), 2)).toEqual([
      '2026-02-28',
      '2026-05-31',
    ]);
  });

  it('find the leap day again after four years', () => {
    expect(dates(monthly('2028-02-29', { interval: 'year' }), 5)).toEqual([
      '2028-02-29',
      '2029-02-28',
      '2030-02-28',
      '2031-02-28',
      '2032-02-29',
    ]);
  });

  it('skip intervals where more than one is a step', () => {
    expect(dates(monthly('2026-01-15', { intervalCount: 2 }), 3)).toEqual([
      '2026-01-15',
      '2026-03-15',
      '2026-05-15',
    ]);
    expect(dates(monthly('2026-03-02', { interval: 'week', intervalCount: 2 }), 3)).toEqual([
      '2026-03-02',
      '2026-03-16',
      '2026-03-30',
    ]);
  });

  const day = fc.integer({ min: 0, max: 20_000 }).map((n) => addDays('2000-01-01', n));
  const rhythm: fc.Arbitrary<Rhythm> = fc.record({
    interval: fc.constantFrom(...INTERVALS),
    intervalCount: fc.integer({ min: 1, max: 12 }),
    anchorOn: day,
    dayRule: fc.constantFrom(...DAY_RULES),
  });

  it('grow strictly, and never leave the month that they are due in', () => {
    fc.assert(
      fc.property(rhythm, fc.integer({ min: 0, max: 60 }), (one, n) => {
        const [here, next] = [runDate(one, n), runDate(one, n + 1)];
        expect(next > here).toBe(true);
        if (one.interval === 'week') expect(diffDays(here, next)).toBe(7 * one.intervalCount);
        else if (one.dayRule === 'last_day') expect(here).toBe(lastDayOfMonth(here));
        else
          expect(Number(here.slice(8))).toBe(
            Math.min(Number(one.anchorOn.slice(8)), Number(lastDayOfMonth(here).slice(8))),
          );
      }),
    );
  });

  it('the first from a day on is the first of all that are not before it', () => {
    fc.assert(
      fc.property(rhythm, fc.integer({ min: -500, max: 3000 }), (one, away) => {
        const from = addDays(one.anchorOn, away);
        const first = firstRunFrom(one, from);
        let n = 0;
        while (runDate(one, n) < from) n += 1;
        expect(first).toBe(runDate(one, n));
        expect(nextRunAfter(one, first) > first).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
