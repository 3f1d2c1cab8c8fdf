import { Decimal } from '@omni/platform';

/** What one instalment takes of each group of lines, and what no prices with their tax come to. */
export interface GrossPart {
  parts: number[];
  /** minor units, of either sign, to be charged without tax */
  difference: number;
}

/**
 * Divides groups of lines so that each instalment comes to its amount with tax. The groups' prices are conserved: what
 * the instalments take of a group adds up to it, the last one taking what is left. Not every amount is a price with its
 * rounded tax (at 19 % nothing comes to 3 minor units), so that some instalments are off by a unit: `difference`.
 * @param prices minor units, without tax unless a rate is inclusive; of either sign
 * @param amounts minor units with tax, all above nothing
 * @param totalOf what prices, one a group, come to on an invoice with their tax
 */
export function divideGross(
  prices: readonly number[],
  amounts: readonly number[],
  totalOf: (parts: readonly number[]) => number,
): GrossPart[] {
  const whole = amounts.reduce((sum, amount) => sum + amount, 0);
  const taken = prices.map(() => 0);
  let due = 0;
  return amounts.map((amount, index) => {
    due += amount;
    const last = index === amounts.length - 1;
    // Shares are of all that is due so far: what rounding gave to one instalment the next one makes up for.
    const parts = prices.map(
      (price, group) => (last ? price : shareOf(price, due, whole)) - (taken[group] ?? 0),
    );
    if (!last) approach(parts, amount, totalOf);
    parts.forEach((part, group) => (taken[group] = (taken[group] ?? 0) + part));
    return { parts, difference: amount - totalOf(parts) };
  });
}

const shareOf = (price: number, due: number, whole: number): number =>
  Decimal.from(price).times(Decimal.from(due)).dividedByRounded(Decimal.from(whole), 0).toMinorRounded();

/** Moves the prices, unit by unit, as long as that brings the total nearer to the amount. */
function approach(parts: number[], amount: number, totalOf: (parts: readonly number[]) => number): void {
  let off = amount - totalOf(parts);
  while (off !== 0) {
    const better = parts
      .map((_, group) => parts.map((part, index) => (index === group ? part + Math.sign(off) : part)))
      .map((moved) => ({ moved, off: amount - totalOf(moved) }))
      .sort((a, b) => Math.abs(a.off) - Math.abs(b.off))[0];
    if (!better || Math.abs(better.off) >= Math.abs(off)) return;
    parts.splice(0, parts.length, ...better.moved);
    off = better.off;
  }
}
