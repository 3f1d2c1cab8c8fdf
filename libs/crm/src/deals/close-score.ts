import type { LeadSource } from '../leads/lead.values';

/** Bumped whenever a weight or a rule below changes: a stored score names the model that made it. */
export const CLOSE_MODEL = 'crm-close-1';

/** Fixed weights of a logistic form: each factor's value from 0 to 1 times its weight, and a bias, make the logit. */
export const CLOSE_BIAS = -2.2;
export const CLOSE_WEIGHTS = {
  stage: 2.6,
  source: 0.6,
  age: -1.4,
  replies: 0.8,
  meetings: 0.9,
  company_fit: 0.5,
  source_win_rate: 1,
} as const;
export type CloseFactorName = keyof typeof CLOSE_WEIGHTS;

const WARMTH: Record<LeadSource, number> = {
  referral: 1,
  event: 0.8,
  web_form: 0.8,
  campaign: 0.6,
  social: 0.5,
  import: 0.3,
  other: 0.3,
  cold: 0.1,
};
const STALE_AFTER_DAYS = 90;

export interface CloseFacts {
  /** the stage's probability, percent */
  stageProbability: number;
  /** where the lead came from; null for a deal without one */
  source: LeadSource | null;
  daysInStage: number;
  replies: number;
  meetings: number;
  /** the client is a known, active customer */
  knownClient: boolean;
  /** earlier deals from the same source that were closed, and those of them that were won */
  closed: number;
  won: number;
  refs: Partial<Record<CloseFactorName, readonly string[]>>;
}

export interface CloseExplanation {
  model: string;
  bias: number;
  factors: {
    factor: CloseFactorName;
    value: string | number;
    weight: number;
    contribution: number;
    refs: string[];
  }[];
  logit: number;
}

/** Chance to close from 0 to 1 with four decimals, and how it came about. The same facts always give the same score. */
export function scoreClose(facts: CloseFacts): { score: string; explanation: CloseExplanation } {
  const winRate = (facts.won + 1) / (facts.closed + 2);
  const shares: Record<CloseFactorName, [share: number, value: string | number]> = {
    stage: [facts.stageProbability / 100, facts.stageProbability],
    source: [facts.source ? WARMTH[facts.source] : WARMTH.other, facts.source ?? 'none'],
    age: [Math.min(facts.daysInStage, STALE_AFTER_DAYS) / STALE_AFTER_DAYS, facts.daysInStage],
    replies: [Math.min(facts.replies, 3) / 3, facts.replies],
    meetings: [Math.min(facts.meetings, 2) / 2, facts.meetings],
    company_fit: [Number(facts.knownClient), facts.knownClient ? 'active client' : 'new client'],
    source_win_rate: [winRate, round(winRate)],
  };
  const factors = (Object.keys(CLOSE_WEIGHTS) as CloseFactorName[]).map((factor) => {
    const weight = CLOSE_WEIGHTS[factor];
    const [share, value] = shares[factor];
    return {
      factor,
      value,
      weight,
      contribution: round(weight * share),
      refs: [...(facts.refs[factor] ?? [])],
    };
  });
  const logit = round(factors.reduce((sum, { contribution }) => sum + contribution, CLOSE_BIAS));
  const score = (1 / (1 + Math.exp(-logit))).toFixed(4);
  return { score, explanation: { model: CLOSE_MODEL, bias: CLOSE_BIAS, factors, logit } };
}

const round = (value: number): number => Math.round(value * 10_000) / 10_000;
