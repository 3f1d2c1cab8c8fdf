import fc from 'fast-check';
import {
  addMoney,
  allocateMoney,
  compareMoney,
  convertMoney,
  decimalToMinor,
  minorToDecimal,
  money,
  multiplyMoney,
  negateMoney,
  subtractMoney,
  sumMoney,
} from './money';
import { CURRENCY_EXPONENTS, currencyExponent, isCurrencyCode } from './currencies';

const amounts = fc.maxSafeInteger();
const currencies = fc.constantFrom(...CURRENCY_EXPONENTS.keys());

describe('ISO 4217', () => {
  it('knows the exponents that differ from two', () => {
    const expected = { EUR: 2, USD: 2, JPY: 0, KRW: 0, ISK: 0, KWD: 3, TND: 3, IQD: 3, CLF: 4, UYW: 4 };
    for (const [code, exponent] of Object.entries(expected))
      expect([code, currencyExponent(code)]).toEqual([code, exponent]);
  });

  it('lists every active code once and in capitals', () => {
    expect(CURRENCY_EXPONENTS.size).toBe(165);
    for (const code of CURRENCY_EXPONENTS.keys()) expect(code).toMatch(/^[A-Z]{3}$/);
  });

  it('lists no code that the locale data has no name for, save the newest', () => {
    const names = new Intl.DisplayNames('en', { type: 'currency', fallback: 'none' });
    expect([...CURRENCY_EXPONENTS.keys()].filter((code) => !names.of(code) && code !== 'XAD')).toEqual([]);
  });

  it('reads withdrawn currencies of kept documents but offers them to no new one', () => {
    expect(currencyExponent('HRK')).toBe(2);
    expect(isCurrencyCode('HRK')).toBe(false);
  });

  it.each(['eur', 'XAU', 'XXX', 'EURO', '', 'constructor'])('refuses %j as a currency', (code) => {
    expect(() => currencyExponent(code)).toThrow(
      expect.objectContaining({ code: 'platform.money.unknown_currency' }),
    );
  });
});

describe('money arithmetic', () => {
  it('never adds two currencies', () => {
    const mixed = () => addMoney(money(1, 'EUR'), money(1, 'USD'));
    expect(mixed).toThrow(expect.objectContaining({ code: 'platform.money.currency_mismatch' }));
  });

  it('refuses a sum beyond what JSON carries exactly', () => {
    const large = money(Number.MAX_SAFE_INTEGER, 'EUR');
    expect(() => addMoney(large, money(1, 'EUR'))).toThrow(
      expect.objectContaining({ code: 'platform.money.out_of_range' }),
    );
  });

  it.each([1.5, NaN, Infinity, 2 ** 53, '1.5', '', 'abc'])(
    'refuses %p as an amount in minor units',
    (amount) => {
      expect(() => money(amount, 'EUR')).toThrow(
        expect.objectContaining({ code: 'platform.money.out_of_range' }),
      );
    },
  );

  it('gives the first amount back when the second is added and taken away', () => {
    const halves = fc.integer({ min: -(2 ** 51), max: 2 ** 51 });
    fc.assert(
      fc.property(halves, halves, (a, b) => {
        const sum = addMoney(money(a, 'EUR'), money(b, 'EUR'));
        expect(subtractMoney(sum, money(b, 'EUR'))).toEqual(money(a, 'EUR'));
      }),
    );
  });

  it('negates without making a negative zero', () => {
    expect(Object.is(negateMoney(money(0, 'EUR')).amountMinor, 0)).toBe(true);
    expect(negateMoney(money(5, 'EUR'))).toEqual(money(-5, 'EUR'));
  });

  it('sums none to zero of the currency', () => {
    expect(sumMoney([], 'JPY')).toEqual({ amountMinor: 0, currency: 'JPY' });
    expect(sumMoney([money(2, 'JPY'), money(3, 'JPY')], 'JPY').amountMinor).toBe(5);
  });

  it('orders amounts of one currency', () => {
    expect(
      [money(2, 'EUR'), money(-1, 'EUR'), money(0, 'EUR')].sort(compareMoney).map((m) => m.amountMinor),
    ).toEqual([-1, 0, 2]);
  });

  it('multiplies by a decimal and rounds half away from zero', () => {
    expect(multiplyMoney(money(5, 'EUR'), '0.5').amountMinor).toBe(3);
    expect(multiplyMoney(money(-5, 'EUR'), '0.5').amountMinor).toBe(-3);
    expect(multiplyMoney(money(1001, 'EUR'), '1.19').amountMinor).toBe(1191);
  });

  it('allocates parts that sum to the whole', () => {
    expect(allocateMoney(money(100, 'EUR'), [1, 1, 1]).map((part) => part.amountMinor)).toEqual([34, 33, 33]);
  });

  it('converts between currencies of different exponents', () => {
    expect(convertMoney(money(1000, 'EUR'), '162.355', 'JPY')).toEqual(money(1624, 'JPY'));
    expect(convertMoney(money(1624, 'JPY'), '0.00616', 'EUR')).toEqual(money(1000, 'EUR'));
    expect(convertMoney(money(1000, 'USD'), '0.3072', 'KWD')).toEqual(money(3072, 'KWD'));
  });
});

describe('decimal strings of amounts', () => {
  it('writes the decimals of the currency', () => {
    expect(minorToDecimal(-5, 'EUR')).toBe('-0.05');
    expect(minorToDecimal(1234, 'JPY')).toBe('1234');
    expect(minorToDecimal(1234, 'KWD')).toBe('1.234');
  });

  it('reads back every amount that it wrote', () => {
    fc.assert(
      fc.property(amounts, currencies, (amount, currency) => {
        expect(decimalToMinor(minorToDecimal(amount, currency), currency)).toBe(amount);
      }),
    );
  });

  it('accepts further zeros but no further digits', () => {
    expect(decimalToMinor('12.3400', 'EUR')).toBe(1234);
    expect(() => decimalToMinor('12.345', 'EUR')).toThrow(
      expect.objectContaining({ code: 'platform.money.too_many_decimals' }),
    );
    expect(() => decimalToMinor('12.5', 'JPY')).toThrow(
      expect.objectContaining({ code: 'platform.money.too_many_decimals' }),
    );
  });
});
