import { currencyExponent } from './currencies';
import { Decimal } from './decimal';
import { minorToDecimal } from './money';

/**
 * A sum for people, for example on a document: `formatMoney(123456, 'EUR', 'de-DE')` is `1.234,56 €`. The decimals are
 * ISO 4217's and not those of the locale data, which leave some out. Exact for every amount, for it passes no float.
 * An unknown locale falls back to English.
 * @throws MoneyError `platform.money.unknown_currency`, `platform.money.out_of_range`
 */
export function formatMoney(amountMinor: number, currency: string, locale: string): string {
  const value = minorToDecimal(amountMinor, currency) as Intl.StringNumericLiteral;
  return moneyFormat(currency, locale).format(value);
}

/** The same without the currency, for tables that name it once: `1.234,56`. */
export function formatAmount(amountMinor: number, currency: string, locale: string): string {
  const digits = currencyExponent(currency);
  return formatDecimal(minorToDecimal(amountMinor, currency), locale, {
    minDecimals: digits,
    maxDecimals: digits,
  });
}

/**
 * A unit price, a decimal string of minor units, in units of the currency and without its name. It has at least the
 * currency's decimals and as many more as the price needs: `0.25` minor units of EUR is `0,0025` in German.
 */
export function formatUnitAmount(unitAmount: string, currency: string, locale: string): string {
  const digits = currencyExponent(currency);
  const minor = Decimal.parse(unitAmount);
  const units = Decimal.ofUnscaled(minor.unscaled, minor.scale + digits);
  return formatDecimal(units.toString(), locale, { minDecimals: digits, maxDecimals: digits + 8 });
}

export interface DecimalFormat {
  /** 0 by default. */
  readonly minDecimals?: number;
  /** 6 by default; rounded half away from zero. */
  readonly maxDecimals?: number;
}

/** A decimal for people: `1234.5` is `1.234,5` in German. */
export function formatDecimal(
  value: string,
  locale: string,
  { minDecimals = 0, maxDecimals = 6 }: DecimalFormat = {},
): string {
  const rounded = Decimal.parse(value).rounded(maxDecimals).toString() as Intl.StringNumericLiteral;
  return decimalFormat(locale, minDecimals).format(rounded);
}

// Making an Intl.NumberFormat costs some 30 µs, a document needs hundreds of formatted sums.
const formats = new Map<string, Intl.NumberFormat>();
const MAX_FORMATS = 500;

function moneyFormat(currency: string, locale: string): Intl.NumberFormat {
  const digits = currencyExponent(currency);
  return remembered(`${currency} ${locale}`, () =>
    numberFormat(locale, {
      style: 'currency',
      currency,
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    }),
  );
}

function decimalFormat(locale: string, minDecimals: number): Intl.NumberFormat {
  return remembered(`decimal ${minDecimals} ${locale}`, () =>
    numberFormat(locale, { minimumFractionDigits: minDecimals, maximumFractionDigits: 20 }),
  );
}

function remembered(key: string, make: () => Intl.NumberFormat): Intl.NumberFormat {
  const known = formats.get(key);
  if (known) return known;
  const made = make();
  // Locales are free text of tenants: without a limit they could fill the memory.
  if (formats.size >= MAX_FORMATS) formats.clear();
  formats.set(key, made);
  return made;
}

function numberFormat(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  try {
    return new Intl.NumberFormat(locale, options);
  } catch {
    return new Intl.NumberFormat('en', options);
  }
}
