import { currencyExponent } from './currencies';
import { Decimal } from './decimal';
import { splitByWeights } from './apportion';
import { toMinor } from './integers';
import { MoneyError } from './money.errors';

/** An amount in minor units (cents, yen, fils) of an ISO 4217 currency. */
export interface Money {
  readonly amountMinor: number;
  readonly currency: string;
}

/** @throws MoneyError `platform.money.unknown_currency`, `platform.money.out_of_range` */
export function money(amountMinor: number | bigint | string, currency: string): Money {
  currencyExponent(currency);
  return { amountMinor: toMinor(amountMinor), currency };
}

export function addMoney(a: Money, b: Money): Money {
  requireSameCurrency(a, b);
  return money(BigInt(a.amountMinor) + BigInt(b.amountMinor), a.currency);
}

export function subtractMoney(a: Money, b: Money): Money {
  return addMoney(a, negateMoney(b));
}

export function negateMoney(amount: Money): Money {
  // 0 − n instead of −n: a negated zero must not become −0, which JSON and tests would tell from 0.
  return { amountMinor: 0 - amount.amountMinor, currency: amount.currency };
}

/** The sum of amounts in one currency; zero of `currency` for none. */
export function sumMoney(amounts: readonly Money[], currency: string): Money {
  return amounts.reduce(addMoney, money(0, currency));
}

/** −1, 0 or 1. */
export function compareMoney(a: Money, b: Money): -1 | 0 | 1 {
  requireSameCurrency(a, b);
  return a.amountMinor < b.amountMinor ? -1 : a.amountMinor > b.amountMinor ? 1 : 0;
}

/** Amount × factor, rounded half away from zero to the minor unit. `factor` is a decimal string. */
export function multiplyMoney(amount: Money, factor: Decimal | string): Money {
  const product = Decimal.from(amount.amountMinor).times(Decimal.from(factor));
  return money(product.toMinorRounded(), amount.currency);
}

/** Parts in proportion to weights, by largest remainder, that sum to the amount. */
export function allocateMoney(amount: Money, weights: readonly (number | bigint | string)[]): Money[] {
  return splitByWeights(amount.amountMinor, weights).map((part) => money(part, amount.currency));
}

/**
 * The amount in another currency. `rate` says how many units (not minor units) of `currency` one unit of the amount's
 * currency buys. Rounded half away from zero.
 */
export function convertMoney(amount: Money, rate: Decimal | string, currency: string): Money {
  const shift = currencyExponent(currency) - currencyExponent(amount.currency);
  const product = Decimal.from(amount.amountMinor).times(Decimal.from(rate));
  const shifted =
    shift >= 0
      ? product.times(Decimal.ofUnscaled(10n ** BigInt(shift), 0))
      : Decimal.ofUnscaled(product.unscaled, product.scale - shift);
  return money(shifted.toMinorRounded(), currency);
}

/** 1234 EUR → `12.34`; 1234 JPY → `1234`. */
export function minorToDecimal(amountMinor: number, currency: string): string {
  const exponent = currencyExponent(currency);
  return Decimal.ofUnscaled(BigInt(toMinor(amountMinor)), exponent).toFixed(exponent);
}

/**
 * `12.34` EUR → 1234. Zeros beyond the currency's exponent are accepted, other digits are not: an import must not
 * round what somebody wrote.
 * @throws MoneyError `platform.money.malformed_decimal`, `.too_many_decimals`, `.unknown_currency`, `.out_of_range`
 */
export function decimalToMinor(text: string, currency: string): number {
  const exponent = currencyExponent(currency);
  const value = Decimal.parse(text);
  const rounded = value.rounded(exponent);
  if (!rounded.equals(value)) {
    throw new MoneyError('platform.money.too_many_decimals', `${currency} has ${exponent} decimals.`);
  }
  return toMinor(rounded.unscaled);
}

function requireSameCurrency(a: Money, b: Money): void {
  if (a.currency !== b.currency) {
    throw new MoneyError('platform.money.currency_mismatch', 'The amounts are in different currencies.');
  }
}
