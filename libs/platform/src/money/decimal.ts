import { divideHalfAway, powerOfTen, toMinor } from './integers';
import { MoneyError } from './money.errors';

const PATTERN = /^(-?)(\d{1,60})(?:\.(\d{1,60}))?$/;

/**
 * An exact decimal: `unscaled × 10^−scale`. Quantities, unit prices, percentages and exchange rates are computed with
 * it and never with a float. Immutable; every operation is exact unless its name says that it rounds.
 */
export class Decimal {
  static readonly ZERO = new Decimal(0n, 0);

  private constructor(
    readonly unscaled: bigint,
    readonly scale: number,
  ) {}

  /**
   * Reads `-12.50`. Neither exponents, signs of plus, grouping nor blanks are accepted.
   * @throws MoneyError `platform.money.malformed_decimal`
   */
  static parse(text: string): Decimal {
    const match = PATTERN.exec(text);
    if (!match)
      throw new MoneyError('platform.money.malformed_decimal', 'The value is not a decimal number.');
    const [, sign = '', whole = '', fraction = ''] = match;
    return new Decimal(BigInt(`${sign}${whole}${fraction}`), fraction.length);
  }

  /** A decimal from its string, or from a whole number. */
  static from(value: Decimal | string | bigint | number): Decimal {
    if (value instanceof Decimal) return value;
    if (typeof value === 'string') return Decimal.parse(value);
    return new Decimal(typeof value === 'bigint' ? value : BigInt(toMinor(value)), 0);
  }

  /** `unscaled × 10^−scale`, for example `ofUnscaled(1234n, 2)` is 12.34. */
  static ofUnscaled(unscaled: bigint, scale: number): Decimal {
    return new Decimal(unscaled, scale);
  }

  get isZero(): boolean {
    return this.unscaled === 0n;
  }

  get isNegative(): boolean {
    return this.unscaled < 0n;
  }

  /** The unscaled integer at a scale that is not below this one's. */
  unscaledAt(scale: number): bigint {
    return this.unscaled * powerOfTen(scale - this.scale);
  }

  plus(other: Decimal): Decimal {
    const scale = Math.max(this.scale, other.scale);
    return new Decimal(this.unscaledAt(scale) + other.unscaledAt(scale), scale);
  }

  minus(other: Decimal): Decimal {
    return this.plus(other.negated());
  }

  times(other: Decimal): Decimal {
    return new Decimal(this.unscaled * other.unscaled, this.scale + other.scale);
  }

  negated(): Decimal {
    return new Decimal(-this.unscaled, this.scale);
  }

  /**
   * The quotient rounded half away from zero to `scale` decimals.
   * @throws MoneyError `platform.money.division_by_zero`
   */
  dividedByRounded(other: Decimal, scale: number): Decimal {
    const numerator = this.unscaled * powerOfTen(other.scale + scale);
    return new Decimal(divideHalfAway(numerator, other.unscaled * powerOfTen(this.scale)), scale);
  }

  /** −1, 0 or 1, as `Array.sort` wants it. */
  compare(other: Decimal): -1 | 0 | 1 {
    const difference = this.minus(other).unscaled;
    return difference < 0n ? -1 : difference > 0n ? 1 : 0;
  }

  equals(other: Decimal): boolean {
    return this.compare(other) === 0;
  }

  /** Rounded half away from zero to `scale` decimals. */
  rounded(scale: number): Decimal {
    if (scale >= this.scale) return new Decimal(this.unscaledAt(scale), scale);
    return new Decimal(divideHalfAway(this.unscaled, powerOfTen(this.scale - scale)), scale);
  }

  /**
   * A decimal number of minor units as whole ones, rounded half away from zero.
   * @throws MoneyError `platform.money.out_of_range`
   */
  toMinorRounded(): number {
    return toMinor(this.rounded(0).unscaled);
  }

  /** The shortest exact form: no trailing zeros after the point, no `-0`. */
  toString(): string {
    return this.toFixed(this.scale).replace(/\.(\d*?)0+$/, (_, kept: string) => (kept ? `.${kept}` : ''));
  }

  /** Exactly `scale` decimals, rounded half away from zero where that loses some. */
  toFixed(scale: number): string {
    const { unscaled } = this.rounded(scale);
    const digits = (unscaled < 0n ? -unscaled : unscaled).toString().padStart(scale + 1, '0');
    const sign = unscaled < 0n ? '-' : '';
    return scale === 0 ? sign + digits : `${sign}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
  }

  toJSON(): string {
    return this.toString();
  }
}
