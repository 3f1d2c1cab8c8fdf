import fc from 'fast-check';
import { apportion, splitByWeights } from './apportion';
import { divideHalfAway } from './integers';

const sum = (parts: readonly bigint[]) => parts.reduce((total, part) => total + part, 0n);

describe('apportion', () => {
  const quotas = fc.array(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), {
    minLength: 1,
    maxLength: 40,
  });
  const denominators = fc.bigInt({ min: 1n, max: 10n ** 9n });

  it('gives whole parts that add up to the rounded sum', () => {
    fc.assert(
      fc.property(quotas, denominators, (numerators, denominator) => {
        expect(sum(apportion(numerators, denominator))).toBe(divideHalfAway(sum(numerators), denominator));
      }),
    );
  });

  it('keeps every part within one of its exact quota', () => {
    fc.assert(
      fc.property(quotas, denominators, (numerators, denominator) => {
        apportion(numerators, denominator).forEach((part, index) => {
          const error = part * denominator - (numerators[index] ?? 0n);
          expect(error < denominator && error > -denominator).toBe(true);
        });
      }),
    );
  });

  it('gives a mirrored document the mirrored parts', () => {
    fc.assert(
      fc.property(quotas, denominators, (numerators, denominator) => {
        fc.pre(divideHalfAway(sum(numerators), denominator) !== 0n);
        const mirrored = apportion(
          numerators.map((n) => -n),
          denominator,
        );
        expect(mirrored).toEqual(apportion(numerators, denominator).map((part) => -part));
      }),
    );
  });
});

describe('splitByWeights', () => {
  it('gives the larger remainders first and breaks ties by order', () => {
    expect(splitByWeights(100, [1, 1, 1])).toEqual([34, 33, 33]);
    expect(splitByWeights(-100, [1, 1, 1])).toEqual([-34, -33, -33]);
    expect(splitByWeights(5, [3, 7])).toEqual([2, 3]);
    expect(splitByWeights(101, ['33.3', '33.3', '33.4'])).toEqual([34, 33, 34]);
  });

  it('gives nothing to a weight of zero', () => {
    expect(splitByWeights(10, [0, 3, 0])).toEqual([0, 10, 0]);
  });

  it('always hands out the whole amount and never against its sign', () => {
    const weights = fc
      .array(fc.nat(1_000_000), { minLength: 1, maxLength: 50 })
      .filter((all) => all.some((w) => w > 0));
    fc.assert(
      fc.property(fc.maxSafeInteger(), weights, (amount, all) => {
        const parts = splitByWeights(amount, all);
        expect(sum(parts.map(BigInt))).toBe(BigInt(amount));
        expect(parts.every((part) => Math.sign(part) * Math.sign(amount) >= 0)).toBe(true);
      }),
    );
  });

  it.each([[[]], [[0, 0]], [[1, -1]], [['-0.5', '1']]])('refuses the weights %j', (weights) => {
    expect(() => splitByWeights(10, weights)).toThrow(
      expect.objectContaining({ code: 'platform.money.invalid_weights' }),
    );
  });
});
