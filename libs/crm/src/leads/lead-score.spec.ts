import fc from 'fast-check';
import { SCORE_WEIGHTS, scoreLead, type ScoreFacts } from './lead-score';
import { leadSources } from './lead.values';
import { leadStatuses } from './lead.transitions';

const facts: ScoreFacts = {
  source: 'referral',
  status: 'qualified',
  daysQuiet: 0,
  replies: 3,
  meetings: 2,
  hasCompany: true,
  hasBusinessAddress: true,
  decided: 8,
  converted: 8,
  refs: { replies: ['r1'] },
};

describe('a lead score', () => {
  it('has published weights that add up to 100', () => {
    expect(Object.values(SCORE_WEIGHTS).reduce((sum, { weight }) => sum + weight, 0)).toBe(100);
  });

  it('is the sum of its factors, from 0 to 100, whatever the facts', () => {
    const any = fc.record({
      source: fc.constantFrom(...leadSources),
      status: fc.constantFrom(...leadStatuses),
      daysQuiet: fc.nat(4000),
      replies: fc.nat(50),
      meetings: fc.nat(50),
      hasCompany: fc.boolean(),
      hasBusinessAddress: fc.boolean(),
      decided: fc.nat(1000),
      converted: fc.nat(1000),
      refs: fc.constant({}),
    });
    fc.assert(
      fc.property(any, (given) => {
        const { score, explanation } = scoreLead({
          ...given,
          converted: Math.min(given.converted, given.decided),
        });
        expect(explanation.factors.reduce((sum, f) => sum + f.contribution, 0)).toBe(score);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(100);
        for (const factor of explanation.factors)
          expect(factor.contribution).toBeLessThanOrEqual(factor.weight);
      }),
    );
  });

  it('says which rows it read', () => {
    expect(scoreLead(facts).explanation.factors.find((f) => f.factor === 'replies')?.refs).toEqual(['r1']);
  });

  it('starts an unknown source at one half, not at nothing', () => {
    const { explanation } = scoreLead({ ...facts, decided: 0, converted: 0 });
    expect(explanation.factors.find((f) => f.factor === 'source_win_rate')).toMatchObject({
      value: 0.5,
      contribution: 5,
    });
  });

  it('ranks a warm qualified lead above a cold quiet one', () => {
    const cold = scoreLead({
      ...facts,
      source: 'cold',
      status: 'new',
      daysQuiet: 90,
      replies: 0,
      meetings: 0,
      hasCompany: false,
    });
    expect(scoreLead(facts).score).toBeGreaterThan(cold.score);
  });
});
