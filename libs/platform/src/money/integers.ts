import { MoneyError } from './money.errors';

const MAX = BigInt(Number.MAX_SAFE_INTEGER);

/** `numerator / denominator` as a whole number, rounded half away from zero: 5/2 → 3, −5/2 → −3. */
export function divideHalfAway(numerator: bigint, denominator: bigint): bigint {
  if (denominator === 0n) throw new MoneyError('platform.money.division_by_zero', 'Division by zero.');
  const negative = numerator < 0n !== denominator < 0n;
  const n = numerator < 0n ? -numerator : numerator;
  const d = denominator < 0n ? -denominator : denominator;
  const rounded = (2n * n + d) / (2n * d);
  return negative ? -rounded : rounded;
}

/** Ten to the power of a small, non-negative exponent. */
export function powerOfTen(exponent: number): bigint {
  return 10n ** BigInt(exponent);
}

/**
 * A whole number of minor units as JSON carries it, from a bigint, a number, or PostgreSQL's text for `bigint`.
 * @throws MoneyError `platform.money.out_of_range` beyond ±(2^53 − 1), or where the value is not whole
 */
export function toMinor(value: bigint | number | string): number {
  const whole = typeof value === 'bigint' ? value : wholeOf(value);
  if (whole > MAX || whole < -MAX) {
    throw new MoneyError('platform.money.out_of_range', 'The amount is beyond 2^53 − 1 minor units.');
  }
  return Number(whole);
}

function wholeOf(value: number | string): bigint {
  if (typeof value === 'number' ? Number.isSafeInteger(value) : /^-?\d{1,19}$/.test(value))
    return BigInt(value);
  throw new MoneyError(
    'platform.money.out_of_range',
    'The amount is not a whole number of minor units within 2^53 − 1.',
  );
}
