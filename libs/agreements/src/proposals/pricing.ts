import { Decimal, apportion, toMinor } from '@omni/platform';

/** A line as it is priced. */
export interface PricedLine {
  key: string;
  /** decimal string */
  quantity: string;
  /** decimal string, minor units */
  unitAmount: string;
  /** decimal strings, percent; null: none */
  discountPct: string | null;
  taxPct: string | null;
  optional: boolean;
  /** of an optional line, or of one of a group: whether it is in unless the client says otherwise */
  selected: boolean;
  /** key of the group of which one is chosen */
  group: string | null;
}

export interface ChoiceGroup {
  key: string;
  title: string;
  /** exactly one must be chosen; else at most one */
  required: boolean;
}

export interface LineAmounts {
  /** net of discount and tax, in minor units */
  netMinor: number;
  taxMinor: number;
}

export interface ProposalTotals {
  subtotalMinor: number;
  taxTotalMinor: number;
  totalMinor: number;
  /** one a rate, in the order of first use */
  taxes: { taxPct: string; baseMinor: number; taxMinor: number }[];
  /** amounts of the lines that count, by key */
  lines: Map<string, LineAmounts>;
}

export type Deposit = { kind: 'percent'; percent: string } | { kind: 'amount'; amountMinor: number };

export type ChoiceFault =
  { reason: 'unknown' | 'not_a_choice'; key: string } | { reason: 'too_many' | 'none_chosen'; group: string };

const HUNDRED = Decimal.from(100);

/** Lines that count when nothing is said: those that are no choice, and those that are selected beforehand. */
export const presetChoice = (lines: readonly PricedLine[]): string[] =>
  lines.filter((line) => isChoice(line) && line.selected).map((line) => line.key);

export const isChoice = (line: Pick<PricedLine, 'optional' | 'group'>): boolean =>
  line.optional || line.group !== null;

/** What is wrong with a choice: keys that are none, two of a group, none of a group that needs one. */
export function choiceFaults(
  lines: readonly PricedLine[],
  groups: readonly ChoiceGroup[],
  chosen: readonly string[],
): ChoiceFault[] {
  const byKey = new Map(lines.map((line) => [line.key, line]));
  const faults: ChoiceFault[] = chosen.flatMap((key): ChoiceFault[] => {
    const line = byKey.get(key);
    if (!line) return [{ reason: 'unknown', key }];
    return isChoice(line) ? [] : [{ reason: 'not_a_choice', key }];
  });
  const picked = new Set(chosen);
  for (const group of groups) {
    const of = lines.filter((line) => line.group === group.key);
    const taken = of.filter((line) => picked.has(line.key)).length;
    if (taken > 1) faults.push({ reason: 'too_many', group: group.key });
    if (taken === 0 && group.required && of.length > 0)
      faults.push({ reason: 'none_chosen', group: group.key });
  }
  return faults;
}

/**
 * Totals of the lines that are no choice and of the chosen ones. A line's net is `round(quantity × unitAmount ×
 * (1 − discountPct / 100))`; tax comes on top, rounded a line (`line`) or once a rate and spread by largest remainder
 * (`document`), half away from zero.
 * @throws MoneyError beyond 2^53 − 1 minor units
 */
export function totalsOf(
  lines: readonly PricedLine[],
  chosen: readonly string[],
  rounding: 'line' | 'document',
): ProposalTotals {
  const picked = new Set(chosen);
  const counted = lines.filter((line) => !isChoice(line) || picked.has(line.key));
  const nets = new Map(counted.map((line) => [line.key, netOf(line)]));
  const amounts = new Map<string, LineAmounts>();
  const taxes: ProposalTotals['taxes'] = [];
  for (const [taxPct, of] of byRate(counted)) {
    const quotas = of.map((line) => exactTax(nets.get(line.key) ?? 0, taxPct));
    const parts =
      rounding === 'document'
        ? apportion(
            quotas.map((quota) => quota.unscaledAt(SCALE)),
            10n ** BigInt(SCALE),
          ).map((part) => toMinor(part))
        : quotas.map((quota) => quota.toMinorRounded());
    of.forEach((line, index) =>
      amounts.set(line.key, { netMinor: nets.get(line.key) ?? 0, taxMinor: parts[index] ?? 0 }),
    );
    if (taxPct !== null) {
      taxes.push({
        taxPct,
        baseMinor: sum(of.map((line) => nets.get(line.key) ?? 0)),
        taxMinor: sum(parts),
      });
    }
  }
  const subtotalMinor = sum([...nets.values()]);
  const taxTotalMinor = sum(taxes.map((tax) => tax.taxMinor));
  return {
    subtotalMinor,
    taxTotalMinor,
    totalMinor: sum([subtotalMinor, taxTotalMinor]),
    taxes,
    lines: amounts,
  };
}

/** What is asked for at acceptance: a share of the total, or an amount, never more than the total. */
export function depositOf(deposit: Deposit | null, totalMinor: number): number {
  if (!deposit) return 0;
  const wanted =
    deposit.kind === 'amount'
      ? deposit.amountMinor
      : Decimal.from(totalMinor)
          .times(Decimal.parse(deposit.percent))
          .dividedByRounded(HUNDRED, 0)
          .toMinorRounded();
  return Math.max(0, Math.min(wanted, totalMinor));
}

/** Decimals of an exact tax quota: rates have six at most, and a percent two more. */
const SCALE = 8;
const exactTax = (net: number, taxPct: string | null): Decimal =>
  Decimal.from(net)
    .times(Decimal.parse(taxPct ?? '0'))
    .dividedByRounded(HUNDRED, SCALE);

function netOf(line: PricedLine): number {
  const price = Decimal.parse(line.quantity).times(Decimal.parse(line.unitAmount));
  const kept = HUNDRED.minus(Decimal.parse(line.discountPct ?? '0'));
  return price.times(kept).dividedByRounded(HUNDRED, 0).toMinorRounded();
}

function byRate(lines: readonly PricedLine[]): Map<string | null, PricedLine[]> {
  const rates = new Map<string | null, PricedLine[]>();
  for (const line of lines) rates.set(line.taxPct, [...(rates.get(line.taxPct) ?? []), line]);
  return rates;
}

const sum = (values: readonly number[]): number =>
  toMinor(values.reduce((total, value) => total + BigInt(value), 0n));
