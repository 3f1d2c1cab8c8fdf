import fc from 'fast-check';
import { addDays, businessDate, diffDays, startOfBusinessDay } from './business-date';
import { PERIOD_GRAINS, periodBuckets, periodLabel, type PeriodGrain } from './periods';

const labels = (from: string, to: string, grain: PeriodGrain) =>
  periodBuckets(from, to, grain, 'Europe/Berlin').map((period) => period.label);

describe('periodBuckets', () => {
  it('names periods as people do', () => {
    expect(labels('2026-03-28', '2026-03-30', 'day')).toEqual(['2026-03-28', '2026-03-29', '2026-03-30']);
    expect(labels('2025-12-28', '2026-01-06', 'week')).toEqual(['2025-W52', '2026-W01', '2026-W02']);
    expect(labels('2025-12-31', '2026-02-01', 'month')).toEqual(['2025-12', '2026-01', '2026-02']);
    expect(labels('2025-11-15', '2026-04-01', 'quarter')).toEqual(['2025-Q4', '2026-Q1', '2026-Q2']);
    expect(labels('2024-06-30', '2026-01-01', 'year')).toEqual(['2024', '2025', '2026']);
  });

  it('cuts the outer periods to the range', () => {
    const [first, second] = periodBuckets('2026-01-15', '2026-02-10', 'month', 'UTC');
    expect(first).toEqual({
      start: new Date('2026-01-15T00:00:00Z'),
      end: new Date('2026-02-01T00:00:00Z'),
      firstDate: '2026-01-15',
      lastDate: '2026-01-31',
      label: '2026-01',
    });
    expect([second?.firstDate, second?.lastDate]).toEqual(['2026-02-01', '2026-02-10']);
  });

  it('bounds days by local midnight on both sides of a clock change', () => {
    const bounds = periodBuckets('2026-03-28', '2026-03-30', 'day', 'Europe/Berlin').map((p) =>
      p.start.toISOString(),
    );
    expect(bounds).toEqual([
      '2026-03-27T23:00:00.000Z',
      '2026-03-28T23:00:00.000Z',
      '2026-03-29T22:00:00.000Z',
    ]);
  });

  it('covers the range once, in order, in any zone', () => {
    const range = fc.tuple(fc.integer({ min: 0, max: 18_000 }), fc.integer({ min: 0, max: 800 }));
    const zones = fc.constantFrom(
      'UTC',
      'Europe/Berlin',
      'America/Sao_Paulo',
      'Australia/Lord_Howe',
      'Pacific/Apia',
      'Africa/Cairo',
    );
    fc.assert(
      fc.property(range, fc.constantFrom(...PERIOD_GRAINS), zones, ([offset, length], grain, zone) => {
        const from = addDays('1990-01-01', offset);
        const to = addDays(from, length);
        const periods = periodBuckets(from, to, grain, zone);
        expect(periods[0]?.start).toEqual(startOfBusinessDay(from, zone));
        expect(periods.at(-1)?.end).toEqual(startOfBusinessDay(addDays(to, 1), zone));
        expect(periods.reduce((days, p) => days + diffDays(p.firstDate, p.lastDate) + 1, 0)).toBe(length + 1);
        expect(new Set(periods.map((p) => p.label)).size).toBe(periods.length);
        periods.forEach((period, index) => {
          expect(periodLabel(period.lastDate, grain)).toBe(period.label);
          const next = periods[index + 1];
          if (next) expect(next.start).toEqual(period.end);
        });
      }),
      { numRuns: 60 },
    );
  });

  it('finds every moment in the bucket of its business date', () => {
    const periods = periodBuckets('2026-01-01', '2026-12-31', 'week', 'America/New_York');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 365 * 24 - 30 }), (hour) => {
        const moment = new Date(Date.UTC(2026, 0, 1, 5 + hour));
        const bucket = periods.find((p) => p.start <= moment && moment < p.end);
        expect(bucket?.label).toBe(periodLabel(businessDate(moment, 'America/New_York'), 'week'));
      }),
    );
  });

  it('knows the years of 53 weeks', () => {
    expect(periodLabel('2020-12-31', 'week')).toBe('2020-W53');
    expect(periodLabel('2027-01-03', 'week')).toBe('2026-W53');
  });

  it('leaves an empty bucket for a day that a zone skipped', () => {
    const skipped = periodBuckets('2011-12-29', '2011-12-31', 'day', 'Pacific/Apia')[1];
    expect(skipped?.start).toEqual(skipped?.end);
  });

  it('refuses reversed and boundless ranges', () => {
    expect(() => labels('2026-01-02', '2026-01-01', 'day')).toThrow(
      expect.objectContaining({ code: 'platform.time.range_reversed' }),
    );
    expect(() => labels('1900-01-01', '2026-01-01', 'day')).toThrow(
      expect.objectContaining({ code: 'platform.time.too_many_periods' }),
    );
  });
});
