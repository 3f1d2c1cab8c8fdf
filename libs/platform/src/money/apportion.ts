import { Decimal } from './decimal';
import { MoneyError } from './money.errors';
import { divideHalfAway, toMinor } from './integers';

/**
 * Largest remainder (Hamilton): whole parts of the exact quotas `numerators[i] / denominator` that differ from them by
 * less than one and add up to their sum rounded half away from zero. Quotas may have mixed signs. Of equal remainders
 * the earlier part wins, so the answer depends on the order alone, and a negated document gets the negated parts.
 */
export function apportion(numerators: readonly bigint[], denominator: bigint): bigint[] {
  const sum = numerators.reduce((total, numerator) => total + numerator, 0n);
  const target = divideHalfAway(sum, denominator);
  if (target < 0n)
    return apportionUp(
      numerators.map((numerator) => -numerator),
      denominator,
      -target,
    ).map((n) => -n);
  return apportionUp(numerators, denominator, target);
}

function apportionUp(numerators: readonly bigint[], denominator: bigint, target: bigint): bigint[] {
  const parts = numerators.map((numerator, index) => {
    const remainder = ((numerator % denominator) + denominator) % denominator;
    return { index, whole: (numerator - remainder) / denominator, remainder };
  });
  // The remainders add up to less than one per part that has one, so every part gets at most one unit more.
  let missing = target - parts.reduce((total, part) => total + part.whole, 0n);
  const result = parts.map((part) => part.whole);
  const byRemainder = [...parts].sort((a, b) => compare(b.remainder, a.remainder) || a.index - b.index);
  for (const { index } of byRemainder) {
    if (missing === 0n) break;
    result[index] = (result[index] ?? 0n) + 1n;
    missing -= 1n;
  }
  return result;
}

function compare(a: bigint, b: bigint): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * Splits an amount in proportion to weights so that the parts sum to it exactly. A weight of zero gets nothing.
 * @param amountMinor minor units, of either sign
 * @param weights not negative and not all zero: integers, or decimal strings such as percentages
 * @throws MoneyError `platform.money.invalid_weights`
 */
export function splitByWeights(
  amountMinor: number,
  weights: readonly (number | bigint | string)[],
): number[] {
  const decimals = weights.map((weight) => Decimal.from(weight));
  const scale = Math.max(0, ...decimals.map((weight) => weight.scale));
  const units = decimals.map((weight) => weight.unscaledAt(scale));
  const sum = units.reduce((total, unit) => total + unit, 0n);
  if (sum <= 0n || units.some((unit) => unit < 0n)) {
    throw new MoneyError(
      'platform.money.invalid_weights',
      'Weights must not be negative, and one must be above zero.',
    );
  }
  const amount = BigInt(toMinor(amountMinor));
  return apportion(
    units.map((unit) => amount * unit),
    sum,
  ).map(toMinor);
}
