import { z } from 'zod';
import { isCurrencyCode } from './currencies';

/** Whole minor units within ±(2^53 − 1). */
export const moneyMinor = z
  .int()
  .min(Number.MIN_SAFE_INTEGER)
  .max(Number.MAX_SAFE_INTEGER)
  .meta({ description: 'Whole minor units of the currency (cents, yen, fils)', example: 125000 });

/** An active ISO 4217 code in capitals. */
export const currencyCode = z
  .string()
  .regex(/^[A-Z]{3}$/)
  .refine(isCurrencyCode, 'Not an active ISO 4217 currency code')
  .meta({ description: 'ISO 4217 currency code', example: 'EUR' });

export const moneySchema = z.strictObject({ amountMinor: moneyMinor, currency: currencyCode });

export interface DecimalStringOptions {
  /** Digits in all, as in `numeric(precision, scale)`. */
  precision: number;
  /** Digits after the point. */
  scale: number;
  /** Refuses a minus sign. */
  nonNegative?: boolean;
  /** Refuses zero and a minus sign. */
  positive?: boolean;
}

/**
 * A decimal that fits `numeric(precision, scale)` without rounding, as a string: `-12.5`, `0.001`. No exponent, no
 * plus sign, no leading zeros.
 */
export function decimalString({ precision, scale, nonNegative, positive }: DecimalStringOptions) {
  const whole = precision - scale;
  const sign = nonNegative || positive ? '' : '-?';
  // The whole rule is one bounded pattern, so that it stands in the API document and cannot backtrack.
  const some = positive ? '(?=[0.]*[1-9])' : '';
  const fraction = scale > 0 ? `(?:\\.\\d{1,${scale}})?` : '';
  const integer = whole > 0 ? `(?:0|[1-9]\\d{0,${whole - 1}})` : '0';
  const pattern = new RegExp(`^${sign}${some}${integer}${fraction}$`);
  return z
    .string()
    .max(precision + 2, { abort: true })
    .regex(pattern);
}

/** numeric(18,6): hours, pieces, kilograms. */
export const quantityString = decimalString({ precision: 18, scale: 6 }).meta({
  description: 'Quantity as a decimal string, at most 6 decimals',
  example: '7.5',
});

/** numeric(20,8): a unit price in minor units, which may lie below one. */
export const unitAmountString = decimalString({ precision: 20, scale: 8 }).meta({
  description: 'Unit price in minor units as a decimal string, at most 8 decimals',
  example: '12500',
});

/** numeric(9,6): a percentage, `19` for 19 %. */
export const rateString = decimalString({ precision: 9, scale: 6, nonNegative: true }).meta({
  description: 'Percentage as a decimal string, at most 6 decimals',
  example: '19',
});

/** numeric(20,10): units of one currency for one unit of the other. */
export const fxRateString = decimalString({ precision: 20, scale: 10, positive: true }).meta({
  description: 'Exchange rate as a decimal string, at most 10 decimals',
  example: '1.0842',
});
