import fc from 'fast-check';
import { z } from 'zod';
import { Decimal } from './decimal';
import {
  currencyCode,
  decimalString,
  fxRateString,
  moneyMinor,
  moneySchema,
  quantityString,
  rateString,
  unitAmountString,
} from './money.schemas';

const accepts = (schema: z.ZodType, value: unknown) => schema.safeParse(value).success;

describe('money schemas', () => {
  it('takes whole minor units within the safe range alone', () => {
    expect(
      [0, -5, Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER].every((n) => accepts(moneyMinor, n)),
    ).toBe(true);
    expect([1.5, 2 ** 53, NaN, '5', null].some((n) => accepts(moneyMinor, n))).toBe(false);
  });

  it('takes active currency codes in capitals alone', () => {
    expect(['EUR', 'JPY', 'KWD'].every((code) => accepts(currencyCode, code))).toBe(true);
    expect(['eur', 'HRK', 'XXX', 'EU', '', ' EUR'].some((code) => accepts(currencyCode, code))).toBe(false);
  });

  it('refuses unknown keys beside an amount', () => {
    expect(accepts(moneySchema, { amountMinor: 1, currency: 'EUR' })).toBe(true);
    expect(accepts(moneySchema, { amountMinor: 1, currency: 'EUR', float: 0.01 })).toBe(false);
  });

  it('documents every schema for OpenAPI', () => {
    const all = z.strictObject({
      moneyMinor,
      currencyCode,
      quantityString,
      unitAmountString,
      rateString,
      fxRateString,
    });
    const { properties } = z.toJSONSchema(all, { target: 'openapi-3.0' });
    for (const schema of Object.values(properties ?? {})) expect(schema).toHaveProperty('example');
  });
});

describe('decimalString', () => {
  it.each([
    [quantityString, '999999999999.999999', '1000000000000'],
    [quantityString, '-0.000001', '0.0000001'],
    [unitAmountString, '999999999999.99999999', '0.000000001'],
    [rateString, '999.999999', '1000'],
    [rateString, '0', '-1'],
    [fxRateString, '0.0000000001', '0.0000000000'],
    [fxRateString, '9999999999', '-1.1'],
  ])('%# takes %s.%s and refuses what would be rounded or cut', (schema, good, bad) => {
    expect(accepts(schema, good)).toBe(true);
    expect(accepts(schema, bad)).toBe(false);
  });

  it.each(['', '.5', '5.', '01', '+1', '1e3', '1,5', ' 1', '1\n', 'NaN', '−1', '١'])('refuses %j', (text) => {
    expect(accepts(quantityString, text)).toBe(false);
  });

  it('takes exactly what the column holds without rounding', () => {
    const schema = decimalString({ precision: 6, scale: 2 });
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 9n), max: 10n ** 9n }), fc.nat(5), (unscaled, scale) => {
        const value = Decimal.ofUnscaled(unscaled, scale);
        const text = value.toString();
        const fits =
          value.rounded(2).equals(value) &&
          value.compare(Decimal.from(10_000)) < 0 &&
          value.compare(Decimal.from(-10_000)) > 0;
        expect(accepts(schema, text)).toBe(fits);
      }),
    );
  });

  it('takes fractions alone where all digits stand after the point', () => {
    const schema = decimalString({ precision: 3, scale: 3 });
    expect(accepts(schema, '0.125')).toBe(true);
    expect(accepts(schema, '1')).toBe(false);
  });
});
