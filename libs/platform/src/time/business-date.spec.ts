import fc from 'fast-check';
import {
  addDays,
  addMonths,
  businessDate,
  diffDays,
  endOfBusinessDay,
  lastDayOfMonth,
  startOfBusinessDay,
} from './business-date';

const zones = fc.constantFrom(
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'America/Sao_Paulo',
  'Asia/Kolkata',
  'Africa/Cairo',
  'Australia/Lord_Howe',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
);
const moments = fc.date({ min: new Date('1975-01-01'), max: new Date('2060-01-01'), noInvalidDate: true });
const dates = moments.map((moment) => moment.toISOString().slice(0, 10));
const hours = (from: Date, to: Date) => (to.getTime() - from.getTime()) / 3_600_000;

describe('businessDate', () => {
  it('is the day that the clocks on the wall show', () => {
    const moment = new Date('2026-03-31T22:30:00Z');
    expect(businessDate(moment, 'Europe/Berlin')).toBe('2026-04-01');
    expect(businessDate(moment, 'UTC')).toBe('2026-03-31');
    expect(businessDate(moment, 'America/Los_Angeles')).toBe('2026-03-31');
    expect(businessDate(moment, 'Pacific/Kiritimati')).toBe('2026-04-01');
  });

  it('puts every moment between the start and the end of its own day', () => {
    fc.assert(
      fc.property(moments, zones, (moment, zone) => {
        const date = businessDate(moment, zone);
        expect(startOfBusinessDay(date, zone).getTime()).toBeLessThanOrEqual(moment.getTime());
        expect(endOfBusinessDay(date, zone).getTime()).toBeGreaterThan(moment.getTime());
      }),
    );
  });

  it('refuses zones and moments that do not exist', () => {
    expect(() => businessDate(new Date(), 'Mars/Base')).toThrow(
      expect.objectContaining({ code: 'platform.time.unknown_zone' }),
    );
    expect(() => businessDate(new Date(NaN), 'UTC')).toThrow(
      expect.objectContaining({ code: 'platform.time.malformed_instant' }),
    );
  });
});

describe('startOfBusinessDay', () => {
  it('makes days of 23 and 25 hours where the clocks change', () => {
    const length = (date: string) =>
      hours(startOfBusinessDay(date, 'Europe/Berlin'), endOfBusinessDay(date, 'Europe/Berlin'));
    expect([length('2026-03-28'), length('2026-03-29'), length('2026-10-25')]).toEqual([24, 23, 25]);
  });

  it('is one o’clock where the clocks skip midnight', () => {
    expect(startOfBusinessDay('2018-11-04', 'America/Sao_Paulo').toISOString()).toBe(
      '2018-11-04T03:00:00.000Z',
    );
  });

  it('belongs to the day that it starts', () => {
    fc.assert(
      fc.property(dates, zones, (date, zone) =>
        expect(businessDate(startOfBusinessDay(date, zone), zone)).toBe(date),
      ),
    );
  });
});

describe('arithmetic on dates', () => {
  it('cuts months to the last day of a shorter one', () => {
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
    expect(addMonths('2024-02-29', 12)).toBe('2025-02-28');
    expect(addMonths('2026-03-31', -1)).toBe('2026-02-28');
  });

  it('counts the days it added', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -40_000, max: 40_000 }), (date, days) => {
        expect(diffDays(date, addDays(date, days))).toBe(days);
      }),
    );
  });

  it('finds the last day of a month', () => {
    expect(lastDayOfMonth('2024-02-10')).toBe('2024-02-29');
    expect(lastDayOfMonth('2026-12-31')).toBe('2026-12-31');
  });

  it.each(['2026-02-29', '2026-2-1', '20260201', '2026-02-01T00:00:00Z', '2026-13-01', ''])(
    'refuses %j as a date',
    (text) => {
      expect(() => addDays(text, 1)).toThrow(
        expect.objectContaining({ code: 'platform.time.malformed_date' }),
      );
    },
  );

  it('refuses to leave the years that can be written', () => {
    expect(() => addDays('9999-12-31', 1)).toThrow(
      expect.objectContaining({ code: 'platform.time.malformed_date' }),
    );
  });
});
