import { formatAmount, formatDecimal, formatMoney, formatUnitAmount } from './format-money';

// Intl separates with no-break blanks; which of them is the locale data's business.
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('formatMoney', () => {
  it.each([
    [123456, 'EUR', 'de-DE', '1.234,56 €'],
    [123456, 'EUR', 'en-IE', '€1,234.56'],
    [123456, 'EUR', 'fr-FR', '1 234,56 €'],
    [123456, 'JPY', 'en-US', '¥123,456'],
    [123456, 'KWD', 'en-US', 'KWD 123.456'],
    [123456, 'IQD', 'en-US', 'IQD 123.456'],
    [-5, 'USD', 'en-US', '-$0.05'],
    [0, 'GBP', 'en-GB', '£0.00'],
  ])('writes %i minor units of %s for %s as %s', (amount, currency, locale, text) => {
    expect(plain(formatMoney(amount, currency, locale))).toBe(text);
  });

  it('keeps every digit of the largest amount', () => {
    expect(formatMoney(Number.MAX_SAFE_INTEGER, 'EUR', 'en-IE')).toBe('€90,071,992,547,409.91');
  });

  it('falls back to English for a locale that does not exist', () => {
    expect(formatMoney(100, 'EUR', 'not a locale')).toBe('€1.00');
  });

  it('refuses what is no currency', () => {
    expect(() => formatMoney(1, 'ABC', 'en')).toThrow(
      expect.objectContaining({ code: 'platform.money.unknown_currency' }),
    );
  });
});

describe('formatDecimal', () => {
  it('writes quantities as the locale does and drops needless zeros', () => {
    expect(formatDecimal('1234.500000', 'de')).toBe('1.234,5');
    expect(formatDecimal('7', 'en')).toBe('7');
    expect(formatDecimal('0.0000005', 'en')).toBe('0.000001');
  });

  it('rounds to the decimals that were asked for and fills up to them', () => {
    expect(formatDecimal('1.005', 'en', { minDecimals: 2, maxDecimals: 2 })).toBe('1.01');
    expect(formatDecimal('1', 'en', { minDecimals: 2 })).toBe('1.00');
  });
});

describe('formatAmount and formatUnitAmount', () => {
  it('leave the currency out but keep its decimals', () => {
    expect(formatAmount(-123400, 'EUR', 'de')).toBe('-1.234,00');
    expect(formatAmount(1234, 'JPY', 'en')).toBe('1,234');
  });

  it('show a unit price below the minor unit as it is', () => {
    expect(formatUnitAmount('0.25', 'EUR', 'de')).toBe('0,0025');
    expect(formatUnitAmount('12500', 'EUR', 'en')).toBe('125.00');
    expect(formatUnitAmount('0.5', 'JPY', 'en')).toBe('0.5');
    expect(formatUnitAmount('0.00000001', 'KWD', 'en')).toBe('0.00000000001');
  });
});
