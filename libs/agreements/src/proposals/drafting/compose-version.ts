import { MoneyError, unprocessable } from '@omni/platform';
import { contentHash } from '../../documents/hash';
import { choiceFaults, presetChoice, totalsOf } from '../pricing';
import { badLines } from '../proposal.errors';
import type { ProposalContent, ProposalLine, ProposalVersion } from '../proposal-version.entity';
import type { UnpricedLine } from './complete-lines';

export interface Composition {
  content: ProposalContent;
  lines: readonly UnpricedLine[];
  currency: string;
  rounding: 'line' | 'document';
}

export type VersionColumns = Pick<
  ProposalVersion,
  'content' | 'lines' | 'currency' | 'subtotalMinor' | 'taxTotalMinor' | 'totalMinor' | 'sha256'
>;

/** Content and lines priced as they stand without choices of the client, with the hash that an acceptance will name. */
export function composeVersion({ content, lines, currency, rounding }: Composition): VersionColumns {
  const chosen = presetChoice(lines);
  const [twice] = choiceFaults(lines, content.groups, chosen).filter((fault) => fault.reason === 'too_many');
  if (twice && 'group' in twice) {
    throw badLines([
      { pointer: '/groups', code: 'too_many_selected', message: `${twice.group} has two selected lines` },
    ]);
  }
  const totals = priced(() => totalsOf(lines, chosen, rounding));
  // A line's own amounts are those of the line when it counts, so that a client can add up.
  const each = priced(() =>
    lines.map((line): ProposalLine => {
      const own = totals.lines.get(line.key) ?? totalsOf([line], [line.key], 'line').lines.get(line.key);
      return { ...line, netMinor: own?.netMinor ?? 0, taxMinor: own?.taxMinor ?? 0 };
    }),
  );
  if (totals.totalMinor < 0)
    throw unprocessable('agreements.proposal.negative_total', 'A proposal cannot cost less than nothing.');
  const columns = {
    content,
    lines: each,
    currency,
    subtotalMinor: totals.subtotalMinor,
    taxTotalMinor: totals.taxTotalMinor,
    totalMinor: totals.totalMinor,
  };
  return { ...columns, sha256: contentHash(columns) };
}

/** The hash of a version as it is stored, computed again. */
export const hashOfVersion = (version: VersionColumns): string =>
  contentHash({
    content: version.content,
    lines: version.lines,
    currency: version.currency,
    subtotalMinor: version.subtotalMinor,
    taxTotalMinor: version.taxTotalMinor,
    totalMinor: version.totalMinor,
  });

export function priced<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof MoneyError) throw unprocessable(error.code, error.message);
    throw error;
  }
}
