import { formatMoney } from '@omni/platform';
import { acceptedLines, placeLines } from '../contracts/contract-text';
import type { Block } from '../documents/block.contract';
import { depositOf, presetChoice } from './pricing';
import type { Acceptance, Proposal } from './proposal.entity';
import type { ProposalVersion } from './proposal-version.entity';

/** A version on paper. */
export interface ProposalDocument {
  title: string;
  number: string | null;
  body: readonly Block[];
  /** of the content */
  sha256: string;
}

/** What is signed or was accepted: nothing is chosen on paper, so the lines that were, or those that are beforehand. */
export function proposalDocument(
  { number }: Pick<Proposal, 'number'>,
  version: ProposalVersion,
  locale: string,
  acceptance: Acceptance = asPreset(version),
): ProposalDocument {
  const { body, terms, title } = version.content;
  const lines = acceptedLines(version, acceptance, locale);
  const placed = body.some((block) => block.type === 'lines') ? placeLines(body, lines) : [...body, ...lines];
  const small: Block[] = terms ? [{ type: 'paragraph', text: terms }] : [];
  return { title, number, body: [...placed, ...small], sha256: version.sha256 };
}

/** The same as it is offered: with what could be taken beside it. */
export function offeredDocument(
  proposal: Pick<Proposal, 'number'>,
  version: ProposalVersion,
  locale: string,
): ProposalDocument {
  const document = proposalDocument(proposal, version, locale);
  const preset = new Set(asPreset(version).chosen);
  const others = version.lines
    .filter(({ key }) => !preset.has(key))
    .map(({ description, netMinor }) => [description, formatMoney(netMinor, version.currency, locale)]);
  if (others.length === 0) return document;
  const table: Block = { type: 'table', header: ['Can be chosen', 'Net'], rows: others };
  return { ...document, body: [...document.body, table] };
}

/** The totals of the lines that are selected beforehand, in the shape in which an acceptance has them. */
function asPreset(version: ProposalVersion): Acceptance {
  const always = version.lines
    .filter((line) => !line.optional && line.group === null)
    .map((line) => line.key);
  return {
    via: 'signature',
    typedName: '',
    at: '',
    ip: null,
    userAgent: null,
    versionId: version.id,
    versionSha256: version.sha256,
    chosen: [...always, ...presetChoice(version.lines)],
    subtotalMinor: version.subtotalMinor,
    taxTotalMinor: version.taxTotalMinor,
    totalMinor: version.totalMinor,
    depositMinor: depositOf(version.content.deposit, version.totalMinor),
  };
}
