import { formatDecimal, formatMoney, formatUnitAmount } from '@omni/platform';
import type { Block } from '../documents/block.contract';
import type { Acceptance, Proposal } from '../proposals/proposal.entity';
import type { ProposalVersion } from '../proposals/proposal-version.entity';

/** What was accepted, as a table: the lines that count, and what they come to. */
export function acceptedLines(version: ProposalVersion, acceptance: Acceptance, locale: string): Block[] {
  const chosen = new Set(acceptance.chosen);
  const { currency } = version;
  const money = (minor: number): string => formatMoney(minor, currency, locale);
  const rows = version.lines
    .filter((line) => chosen.has(line.key))
    .map((line) => [
      line.description,
      [formatDecimal(line.quantity, locale), line.unit].filter(Boolean).join(' '),
      formatUnitAmount(line.unitAmount, currency, locale),
      line.discountPct ? `${formatDecimal(line.discountPct, locale)} %` : '',
      line.taxPct ? `${formatDecimal(line.taxPct, locale)} %` : '',
      money(line.netMinor),
    ]);
  if (rows.length === 0) return [];
  const sums: [string, number][] = [
    ['Net', acceptance.subtotalMinor],
    ['Tax', acceptance.taxTotalMinor],
    ['Total', acceptance.totalMinor],
    ['Deposit due on acceptance', acceptance.depositMinor],
  ];
  return [
    {
      type: 'table',
      header: ['Description', 'Quantity', 'Unit price', 'Discount', 'Tax', 'Net'],
      rows: [
        ...rows,
        ...sums
          .filter(([label, minor]) => minor !== 0 || label === 'Total')
          .map(([label, minor]) => [label, '', '', '', '', money(minor)]),
      ],
    },
  ];
}

/** The text with the lines in their place; without any where the document names no place and none are wanted. */
export const placeLines = (body: readonly Block[], lines: readonly Block[]): Block[] =>
  body.flatMap((block) => (block.type === 'lines' ? lines : [block]));

/** An accepted proposal as a contract of its own: its text, what was taken, its terms and what was accepted when. */
export function orderForm(
  proposal: Proposal,
  version: ProposalVersion,
  acceptance: Acceptance,
  locale: string,
): Block[] {
  const lines = acceptedLines(version, acceptance, locale);
  const { body, terms } = version.content;
  const placed = body.some((block) => block.type === 'lines')
    ? placeLines(body, lines)
    : [...body, ...(lines.length ? [heading('Scope and price'), ...lines] : [])];
  return [
    ...placed,
    ...(terms ? [heading('Terms'), paragraph(terms)] : []),
    paragraph(
      `Made of proposal ${proposal.number ?? ''}, accepted by ${acceptance.typedName} on ${acceptance.at.slice(0, 10)}.`,
    ),
  ];
}

const heading = (text: string): Block => ({ type: 'heading', level: 2, text });
const paragraph = (text: string): Block => ({ type: 'paragraph', text });
