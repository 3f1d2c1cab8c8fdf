import fc from 'fast-check';
import { Decimal } from './decimal';
import { divideHalfAway } from './integers';

const decimals = fc
  .tuple(fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n }), fc.integer({ min: 0, max: 12 }))
  .map(([unscaled, scale]) => Decimal.ofUnscaled(unscaled, scale));

describe('Decimal', () => {
  it.each([
    ['0', '0'],
    ['-0', '0'],
    ['-0.00', '0'],
    ['007', '7'],
    ['1.50', '1.5'],
    ['-12.340', '-12.34'],
    ['100', '100'],
    ['0.000001', '0.000001'],
  ])('reads %s and writes %s', (text, canonical) => {
    expect(Decimal.parse(text).toString()).toBe(canonical);
  });

  it.each(['', '.5', '5.', '+1', '1e3', '1,5', ' 1', '0x1', 'NaN', '--1', '1.2.3', '9'.repeat(61)])(
    'refuses %j',
    (text) => {
      expect(() => Decimal.parse(text)).toThrow(
        expect.objectContaining({ code: 'platform.money.malformed_decimal' }),
      );
    },
  );

  it('reads back whatever it wrote', () => {
    fc.assert(
      fc.property(decimals, (value) => expect(Decimal.parse(value.toString()).equals(value)).toBe(true)),
    );
  });

  it('writes no trailing zero and no negative zero', () => {
    fc.assert(fc.property(decimals, (value) => expect(value.toString()).not.toMatch(/\.\d*0$|\.$|^-0$/)));
  });

  it('adds and multiplies as fractions do', () => {
    fc.assert(
      fc.property(decimals, decimals, decimals, (a, b, c) => {
        const left = a.plus(b).times(c);
        expect(left.equals(a.times(c).plus(b.times(c)))).toBe(true);
        expect(a.plus(b).minus(b).equals(a)).toBe(true);
      }),
    );
  });

  it('orders as its difference says', () => {
    fc.assert(
      fc.property(decimals, decimals, (a, b) => {
        expect(a.compare(b)).toBe(-b.compare(a) + 0 || 0);
        expect(a.minus(b).isNegative).toBe(a.compare(b) < 0);
      }),
    );
  });

  it.each([
    ['2.5', 0, '3'],
    ['-2.5', 0, '-3'],
    ['2.4999', 0, '2'],
    ['0.125', 2, '0.13'],
    ['-0.125', 2, '-0.13'],
    ['-0.004', 2, '0'],
    ['7', 3, '7'],
  ])('rounds %s to %i decimals as %s', (text, scale, rounded) => {
    expect(Decimal.parse(text).rounded(scale).toString()).toBe(rounded);
  });

  it('rounds by half a unit at most, and away from zero on the half', () => {
    fc.assert(
      fc.property(decimals, fc.integer({ min: 0, max: 6 }), (value, scale) => {
        const error = value.rounded(scale).minus(value);
        const half = Decimal.ofUnscaled(5n, scale + 1);
        expect(error.compare(half)).toBeLessThanOrEqual(0);
        expect(error.compare(half.negated())).toBeGreaterThanOrEqual(0);
        if (error.equals(half)) expect(value.isNegative).toBe(false);
        if (error.equals(half.negated())) expect(value.isNegative).toBe(true);
      }),
    );
  });

  it('writes exactly as many decimals as asked', () => {
    expect(Decimal.parse('1.5').toFixed(3)).toBe('1.500');
    expect(Decimal.parse('-0.005').toFixed(2)).toBe('-0.01');
    expect(Decimal.parse('1234').toFixed(0)).toBe('1234');
  });

  it('divides with a stated number of decimals', () => {
    expect(Decimal.parse('1').dividedByRounded(Decimal.parse('3'), 4).toString()).toBe('0.3333');
    expect(Decimal.parse('-1').dividedByRounded(Decimal.parse('0.8'), 0).toString()).toBe('-1');
    expect(Decimal.parse('2.00').dividedByRounded(Decimal.parse('0.03'), 2).toString()).toBe('66.67');
    expect(() => Decimal.parse('1').dividedByRounded(Decimal.ZERO, 2)).toThrow(
      expect.objectContaining({ code: 'platform.money.division_by_zero' }),
    );
  });

  it('leaves the range of exact integers with an error instead of a wrong number', () => {
    expect(Decimal.parse('9007199254740991.4').toMinorRounded()).toBe(Number.MAX_SAFE_INTEGER);
    expect(() => Decimal.parse('9007199254740991.5').toMinorRounded()).toThrow(
      expect.objectContaining({ code: 'platform.money.out_of_range' }),
    );
  });

  it('survives JSON as its string', () => {
    expect(JSON.stringify({ rate: Decimal.parse('19.50') })).toBe('{"rate":"19.5"}');
  });
});

describe('divideHalfAway', () => {
  it('mirrors at zero whichever side is negative', () => {
    const whole = fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n });
    fc.assert(
      fc.property(
        whole,
        whole.filter((n) => n !== 0n),
        (n, d) => {
          expect(divideHalfAway(-n, d)).toBe(-divideHalfAway(n, d));
          expect(divideHalfAway(n, -d)).toBe(-divideHalfAway(n, d));
        },
      ),
    );
  });
});
