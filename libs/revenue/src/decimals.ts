import { Decimal } from '@omni/platform';

/** A column's `1.500000` as the API writes it: `1.5`. */
export const shortest = (value: string): string => Decimal.parse(value).toString();

export const shortestOrNull = (value: string | null): string | null =>
  value === null ? null : shortest(value);

/** A caller's `1.5` as the column will give it back, so that writing the same again is no change. */
export const stored = (value: string, scale: number): string => Decimal.parse(value).toFixed(scale);
