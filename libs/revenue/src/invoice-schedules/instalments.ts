import { Decimal, splitByWeights, unprocessable } from '@omni/platform';

/** What an instalment is of the whole: a share in percent, or an amount in minor units. */
export interface Share {
  percent?: string | null | undefined;
  amountMinor?: number | null | undefined;
}

/**
 * What each instalment comes to, in minor units; together they are the total, to the unit. Percentages are split by
 * largest remainder and must add up to 100; amounts must add up to the total where one is known.
 * @param totalMinor null where the instalments' amounts are the total
 */
export function instalmentAmounts(totalMinor: number | null, shares: readonly Share[]): number[] {
  const percents = shares.flatMap(({ percent }) => percent ?? []);
  const amounts = shares.flatMap(({ amountMinor }) => amountMinor ?? []);
  if (percents.length > 0 && amounts.length > 0) {
    throw unfit('mixed_shares', 'Instalments are all percentages or all amounts.');
  }
  if (percents.length + amounts.length < shares.length || shares.length === 0) {
    throw unfit('share_missing', 'Each instalment is a percentage or an amount.');
  }
  if (amounts.length > 0) {
    const sum = amounts.reduce((total, amount) => total + amount, 0);
    if (totalMinor !== null && sum !== totalMinor) {
      throw unfit(
        'amounts_differ',
        `The instalments come to ${String(sum)}, the whole to ${String(totalMinor)} minor units.`,
      );
    }
    return amounts;
  }
  if (totalMinor === null) throw unfit('total_missing', 'Say the whole that the percentages are of.');
  const sum = percents.reduce((total, percent) => total.plus(Decimal.parse(percent)), Decimal.ZERO);
  if (!sum.equals(Decimal.from(100))) {
    throw unfit('percentages_differ', 'The percentages do not add up to 100.');
  }
  return splitByWeights(totalMinor, percents);
}

/**
 * How much of each group of lines (one tax rate and account each) goes on each instalment. Rows add up to the
 * instalments, columns to the groups, to the unit: each instalment takes of what is left of the groups in proportion, so
 * that the last one takes all that is left.
 * @param groups minor units, none below nothing
 * @param amounts minor units that add up to the groups
 */
export function spreadOverGroups(groups: readonly number[], amounts: readonly number[]): number[][] {
  const left = [...groups];
  return amounts.map((amount) => {
    const parts = amount === 0 ? left.map(() => 0) : splitByWeights(amount, left);
    parts.forEach((part, index) => (left[index] = (left[index] ?? 0) - part));
    return parts;
  });
}

const unfit = (reason: string, message: string) =>
  unprocessable(`revenue.invoice_schedule.${reason}`, message, [
    { pointer: '/items', code: reason, message },
  ]);
