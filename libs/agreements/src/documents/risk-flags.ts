import { cut } from '@omni/platform';
import type { Block } from './block.contract';
import { passagesOf, type Passage } from './block-text';

export type RiskSeverity = 'low' | 'medium' | 'high';

export interface Citation {
  /** index of the block in the document, from 0 */
  block: number;
  /** the clause's key where the block is one */
  clauseKey: string | null;
  /** where the quote begins and ends within the passage, in UTF-16 units */
  start: number;
  end: number;
  quote: string;
  passage: string;
}

export interface RiskFlag {
  code: string;
  severity: RiskSeverity;
  title: string;
  why: string;
  /** empty where the finding is that something is not said */
  citations: Citation[];
}

interface Rule {
  code: string;
  severity: RiskSeverity;
  title: string;
  why: string;
}
/** A wording that is a risk where it stands. `unless` in the same passage takes it back. */
interface Present extends Rule {
  says: RegExp;
  unless?: RegExp;
}
/** A matter that a contract should settle. */
interface Absent extends Rule {
  speaksOf: RegExp;
}

const PRESENT: readonly Present[] = [
  {
    code: 'unlimited_liability',
    severity: 'high',
    title: 'Liability without a limit',
    why: 'One claim can cost more than the contract is worth.',
    says: /\b(?:unlimited liability|liab(?:le|ility) (?:shall be |is |are )?(?:unlimited|without (?:any )?limit(?:ation)?)|unbeschränkt(?:e)? haft\w*|haftet unbeschränkt)/giu,
  },
  {
    code: 'indemnity',
    severity: 'medium',
    title: 'Indemnity',
    why: 'Who indemnifies pays for claims of others; check the cap and who controls the defence.',
    says: /\b(?:indemnif(?:y|ies|ication)|hold harmless|stellt .{1,60} frei|freistellung)\b/giu,
  },
  {
    code: 'automatic_renewal',
    severity: 'medium',
    title: 'Renews by itself',
    why: 'It goes on for another term unless notice is given in time.',
    says: /\b(?:automatic(?:ally)? (?:be )?(?:renew(?:s|ed|al)?|extend(?:s|ed)?)|renew(?:s|ed)? automatically|auto-?renew\w*|verlängert sich (?:automatisch|stillschweigend))/giu,
  },
  {
    code: 'unilateral_change',
    severity: 'high',
    title: 'One side may change the terms',
    why: 'Prices or duties may change without consent.',
    says: /\b(?:may (?:change|amend|modify|increase)|reserves? the right to (?:change|amend|modify|increase)) .{0,80}(?:at any time|sole discretion|without (?:prior )?(?:notice|consent))/giu,
  },
  {
    code: 'penalty',
    severity: 'high',
    title: 'Penalty or liquidated damages',
    why: 'A breach costs a fixed sum, whatever the harm.',
    says: /\b(?:liquidated damages|contractual penalty|penalty (?:fee|of|payment)|vertragsstrafe)\b/giu,
  },
  {
    code: 'exclusivity',
    severity: 'medium',
    title: 'Exclusivity',
    why: 'Work with others may be barred.',
    says: /\b(?:exclusiv(?:e|ity|ely)|ausschließlichkeit)\b/giu,
    unless: /non-exclusiv|exclusive (?:jurisdiction|venue|place)/iu,
  },
  {
    code: 'non_compete',
    severity: 'high',
    title: 'Non-compete',
    why: 'Business with others may be forbidden, also after the end.',
    says: /\b(?:non-?compet(?:e|ition)|shall not compete|wettbewerbsverbot)\b/giu,
  },
  {
    code: 'assignment_of_ip',
    severity: 'medium',
    title: 'Rights in the work are given away',
    why: 'Check whether that is meant to happen before payment, and whether tools of one’s own are kept.',
    says: /\b(?:assigns? .{0,60}(?:intellectual property|copyright|all rights)|work made for hire|all (?:rights|intellectual property) .{0,40}(?:vest|transfer)\w*)/giu,
  },
  {
    code: 'one_sided_termination',
    severity: 'high',
    title: 'One side may end it at once',
    why: 'Work in progress may be lost without notice.',
    says: /\bmay terminate .{0,80}(?:at any time|immediately|without (?:notice|cause))/giu,
    unless: /\b(?:either|both|each) part(?:y|ies)\b/iu,
  },
];

const LONG_PAYMENT = /\b(?:within|net|binnen|innerhalb von)\s+(\d{1,3})\s*(?:days|tagen|day|tage)\b/giu;
const PAYMENT_WORDS = /\b(?:pay|paid|payment|payable|invoice|invoices|zahl\w*|rechnung\w*|net \d)/iu;
const LONG_PAYMENT_DAYS = 45;

const ABSENT: readonly Absent[] = [
  {
    code: 'no_liability_limit',
    severity: 'medium',
    title: 'Liability is not limited',
    why: 'Without a limit the law alone decides, which is mostly: without one.',
    speaksOf: /\b(?:limitation of liability|liab(?:le|ility)|haftung\w*)\b/iu,
  },
  {
    code: 'no_termination',
    severity: 'medium',
    title: 'How it ends is not said',
    why: 'Without it notice periods are open to dispute.',
    speaksOf: /\b(?:terminat\w+|cancel\w*|notice period|kündig\w+)\b/iu,
  },
  {
    code: 'no_governing_law',
    severity: 'low',
    title: 'No governing law',
    why: 'Whose law holds is open, which matters across borders.',
    speaksOf: /\b(?:governing law|governed by|laws of|jurisdiction|anwendbares recht|gerichtsstand)\b/iu,
  },
  {
    code: 'no_confidentiality',
    severity: 'low',
    title: 'No confidentiality',
    why: 'What the parties learn of each other is not protected.',
    speaksOf: /\b(?:confidential\w*|non-disclosure|nda|vertraulich\w*|geheimhaltung)\b/iu,
  },
  {
    code: 'no_payment_terms',
    severity: 'low',
    title: 'No payment terms',
    why: 'When money is due is left to the law.',
    speaksOf: /\b(?:payment|payable|invoice|fees?|zahlung\w*|rechnung\w*|vergütung)\b/iu,
  },
];

/** What the contract's own facts say beside its text. */
export interface ContractTerms {
  autoRenew: boolean;
  renewalNoticeDays: number | null;
  endsOn: string | null;
  governingLaw: string | null;
}

/**
 * Wordings that deserve a second look, each with the words that it was found by. Rules and nothing else: the same text
 * gives the same flags, and no flag says that a contract is fine or unlawful.
 */
export function riskFlags(blocks: readonly Block[], terms: ContractTerms): RiskFlag[] {
  const passages = passagesOf(blocks);
  const found = PRESENT.flatMap(({ says, unless, ...rule }) => {
    const citations = passages
      .filter(({ text }) => !unless?.test(text))
      .flatMap((passage) => cite(passage, says, blocks));
    return citations.length ? [{ ...rule, citations }] : [];
  });
  const text = passages.map((passage) => passage.text).join('\n');
  const missing = ABSENT.filter(
    ({ code, speaksOf }) => !speaksOf.test(text) && !(code === 'no_governing_law' && terms.governingLaw),
  ).map(({ speaksOf: _, ...rule }) => ({ ...rule, citations: [] }));
  return [...found, ...longPayment(passages, blocks), ...fromTerms(terms), ...missing];
}

function longPayment(passages: readonly Passage[], blocks: readonly Block[]): RiskFlag[] {
  const citations = passages
    .filter(({ text }) => PAYMENT_WORDS.test(text))
    .flatMap((passage) => cite(passage, LONG_PAYMENT, blocks))
    .filter(({ quote }) => Number(/\d+/.exec(quote)?.[0]) > LONG_PAYMENT_DAYS);
  if (citations.length === 0) return [];
  return [
    {
      code: 'long_payment_terms',
      severity: 'medium',
      title: `Payment later than ${String(LONG_PAYMENT_DAYS)} days`,
      why: 'Money comes late; some laws forbid it.',
      citations,
    },
  ];
}

function fromTerms({ autoRenew, renewalNoticeDays, endsOn }: ContractTerms): RiskFlag[] {
  if (autoRenew && renewalNoticeDays === null) {
    return [
      {
        code: 'renewal_without_notice',
        severity: 'high',
        title: 'Renews by itself, and no notice period is kept',
        why: 'Nobody is told in time to get out.',
        citations: [],
      },
    ];
  }
  if (endsOn !== null) return [];
  return [
    {
      code: 'no_end',
      severity: 'low',
      title: 'No end',
      why: 'It runs until somebody ends it.',
      citations: [],
    },
  ];
}

function cite({ block, text }: Passage, says: RegExp, blocks: readonly Block[]): Citation[] {
  const of = blocks[block];
  return [...text.matchAll(says)].map((match) => ({
    block,
    clauseKey: of?.type === 'clause' ? of.key : null,
    start: match.index,
    end: match.index + match[0].length,
    quote: match[0],
    passage: cut(text, 1000),
  }));
}
