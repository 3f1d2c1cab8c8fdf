import { daysOf, effective, intervalOf, untilDay } from './span';

describe('how long rows are kept', () => {
  it('is counted by the calendar where it is declared in years', () => {
    expect(untilDay('2033-03-02', { years: 7 })).toBe('2026-03-02');
    expect(untilDay('2032-02-29', { years: 7 })).toBe('2025-02-28');
    expect(intervalOf({ years: 7 })).toBe('7 years');
  });

  it('is the declared span for whoever wants as many days as that has at most, and longer for whoever wants more', () => {
    expect(daysOf({ years: 7 })).toBe(2557);
    expect(effective({ years: 7 }, 2557)).toEqual({ years: 7 });
    expect(effective({ years: 7 }, 30)).toEqual({ years: 7 });
    expect(effective({ years: 7 }, 3652)).toEqual({ days: 3652 });
    expect(untilDay('2036-03-02', { days: 3652 })).toBe('2026-03-03');
    expect(effective({ days: 30 }, 31)).toEqual({ days: 31 });
  });
});
