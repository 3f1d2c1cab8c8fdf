import type { LeadSource } from './lead.values';
import type { LeadStatus } from './lead.transitions';

/** Bumped whenever a weight or a rule below changes: a stored score names the model that made it. */
export const SCORE_MODEL = 'crm-lead-1';

/** The most points that each factor can give. They add up to 100, so the score is the sum of its factors. */
export const SCORE_WEIGHTS = {
  source: {
    weight: 20,
    summary: 'How warm the way in was: a referral is the warmest, a cold address the coldest.',
  },
  stage: { weight: 20, summary: 'How far the conversation has come: new, contacted, qualified.' },
  recency: {
    weight: 15,
    summary: 'Days since the last contact, or since the lead came in; nothing is left after 60.',
  },
  replies: {
    weight: 15,
    summary: 'What came in from them: each of the first three calls or mails counts a third.',
  },
  meetings: { weight: 10, summary: 'Meetings held: each of the first two counts half.' },
  company_fit: {
    weight: 10,
    summary: 'A company behind the lead: its name half, an address of its own the other half.',
  },
  source_win_rate: {
    weight: 10,
    summary: 'Share of earlier leads of this source that converted, smoothed by Laplace.',
  },
} as const;
export type ScoreFactorName = keyof typeof SCORE_WEIGHTS;

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
const PROGRESS: Record<LeadStatus, number> = {
  new: 0.25,
  contacted: 0.6,
  qualified: 1,
  unqualified: 0,
  converted: 1,
};
const FADES_AFTER_DAYS = 60;

export interface ScoreFacts {
  source: LeadSource;
  status: LeadStatus;
  daysQuiet: number;
  replies: number;
  meetings: number;
  hasCompany: boolean;
  hasBusinessAddress: boolean;
  /** earlier leads of the same source that were decided, and those of them that converted */
  decided: number;
  converted: number;
  refs: Partial<Record<ScoreFactorName, readonly string[]>>;
}

export interface ScoreFactor {
  factor: ScoreFactorName;
  weight: number;
  /** the fact itself, as it was read */
  value: string | number;
  /** points given, at most the weight */
  contribution: number;
  /** rows that the fact was read from */
  refs: string[];
}

export interface ScoreExplanation {
  model: string;
  factors: ScoreFactor[];
}

/** A score from 0 to 100 and how it came about. The same facts always give the same score. */
export function scoreLead(facts: ScoreFacts): { score: number; explanation: ScoreExplanation } {
  const winRate = (facts.converted + 1) / (facts.decided + 2);
  const shares: Record<ScoreFactorName, [share: number, value: string | number]> = {
    source: [WARMTH[facts.source], facts.source],
    stage: [PROGRESS[facts.status], facts.status],
    recency: [1 - Math.min(facts.daysQuiet, FADES_AFTER_DAYS) / FADES_AFTER_DAYS, facts.daysQuiet],
    replies: [Math.min(facts.replies, 3) / 3, facts.replies],
    meetings: [Math.min(facts.meetings, 2) / 2, facts.meetings],
    company_fit: [(Number(facts.hasCompany) + Number(facts.hasBusinessAddress)) / 2, fitOf(facts)],
    source_win_rate: [winRate, Number(winRate.toFixed(4))],
  };
  const factors = (Object.keys(SCORE_WEIGHTS) as ScoreFactorName[]).map((factor) => {
    const { weight } = SCORE_WEIGHTS[factor];
    const [share, value] = shares[factor];
    return {
      factor,
      weight,
      value,
      contribution: Math.round(weight * share),
      refs: [...(facts.refs[factor] ?? [])],
    };
  });
  const score = factors.reduce((sum, { contribution }) => sum + contribution, 0);
  return { score, explanation: { model: SCORE_MODEL, factors } };
}

function fitOf({ hasCompany, hasBusinessAddress }: ScoreFacts): string {
  if (hasCompany && hasBusinessAddress) return 'company and business address';
  if (hasCompany) return 'company';
  return hasBusinessAddress ? 'business address' : 'neither';
}
