import fc from 'fast-check';
import { divideGross } from './gross-instalments';
import { instalmentAmounts, spreadOverGroups } from './instalments';

const sum = (parts: readonly number[]): number => parts.reduce((total, part) => total + part, 0);
const percent = (...shares: string[]) => shares.map((one) => ({ percent: one }));

describe('instalments', () => {
  it('U-065 of 30, 40 and 30 percent add up to the whole, to the minor unit', () => {
    expect(instalmentAmounts(10_001, percent('30', '40', '30'))).toEqual([3000, 4001, 3000]);
    expect(instalmentAmounts(1, percent('30', '40', '30'))).toEqual([0, 1, 0]);
    expect(instalmentAmounts(100, percent('33.333333', '33.333333', '33.333334'))).toEqual([33, 33, 34]);
  });

  it('are refused where they do not add up, are mixed or missing', () => {
    const code = (reason: string) => expect.objectContaining({ code: `revenue.invoice_schedule.${reason}` });
    expect(() => instalmentAmounts(100, percent('30', '40'))).toThrow(code('percentages_differ'));
    expect(() => instalmentAmounts(100, [{ percent: '50' }, { amountMinor: 50 }])).toThrow(
      code('mixed_shares'),
    );
    expect(() => instalmentAmounts(100, [{ percent: '50' }, {}])).toThrow(code('share_missing'));
    expect(() => instalmentAmounts(null, percent('100'))).toThrow(code('total_missing'));
    expect(() => instalmentAmounts(100, [{ amountMinor: 99 }])).toThrow(code('amounts_differ'));
    expect(instalmentAmounts(null, [{ amountMinor: 99 }, { amountMinor: 1 }])).toEqual([99, 1]);
  });

  const minor = fc.integer({ min: 0, max: 9_000_000_000 });

  it('always add up, and none differs from its exact share by a unit', () => {
    fc.assert(
      fc.property(
        minor,
        fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 12 }),
        (total, weights) => {
          const scale = sum(weights);
          const shares = weights.map((weight) => Math.floor((100_000_000 * weight) / scale));
          shares[0] = (shares[0] ?? 0) + 100_000_000 - sum(shares);
          const parts = instalmentAmounts(
            total,
            shares.map((one) => ({ percent: (one / 1_000_000).toFixed(6) })),
          );
          expect(sum(parts)).toBe(total);
          parts.forEach((part, index) =>
            expect(Math.abs(part - (total * (shares[index] ?? 0)) / 100_000_000)).toBeLessThan(1.001),
          );
        },
      ),
    );
  });

  it('spread over groups of lines so that rows and columns add up', () => {
    const groups = fc.array(minor, { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(
        groups,
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 8 }),
        (totals, weights) => {
          fc.pre(sum(totals) > 0);
          const scale = sum(weights);
          const shares = weights.map((weight) => Math.floor((100_000_000 * weight) / scale));
          shares[0] = (shares[0] ?? 0) + 100_000_000 - sum(shares);
          const amounts = instalmentAmounts(
            sum(totals),
            shares.map((one) => ({ percent: (one / 1_000_000).toFixed(6) })),
          );
          const spread = spreadOverGroups(totals, amounts);
          expect(spread.map(sum)).toEqual(amounts);
          expect(totals.map((_, column) => sum(spread.map((row) => row[column] ?? 0)))).toEqual(totals);
          expect(spread.flat().every((part) => part >= 0)).toBe(true);
        },
      ),
    );
  });

  it('with tax come to their amounts, and take all of each group, to the minor unit', () => {
    const price = fc.integer({ min: -500, max: 1_000_000 });
    const group = fc.record({ price, percent: fc.constantFrom(0, 7, 8.25, 19, 100) });
    fc.assert(
      fc.property(
        fc.array(group, { minLength: 1, maxLength: 5 }),
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 8 }),
        (groups, weights) => {
          const totalOf = (parts: readonly number[]): number =>
            sum(parts.map((part, at) => part + Math.round((part * (groups[at]?.percent ?? 0)) / 100)));
          const prices = groups.map((one) => one.price);
          const whole = totalOf(prices);
          fc.pre(whole >= sum(weights));
          const amounts = weights.map((weight) => Math.floor((whole * weight) / sum(weights)));
          amounts[0] = (amounts[0] ?? 0) + whole - sum(amounts);
          const divided = divideGross(prices, amounts, totalOf);
          divided.forEach(({ parts, difference }, at) => {
            expect(totalOf(parts) + difference).toBe(amounts[at]);
            expect(Math.abs(difference)).toBeLessThanOrEqual(groups.length * weights.length);
          });
          expect(prices.map((_, at) => sum(divided.map(({ parts }) => parts[at] ?? 0)))).toEqual(prices);
        },
      ),
    );
  });
});
