import { scoreClose, type CloseFacts } from './close-score';

const facts: CloseFacts = {
  stageProbability: 60,
  source: 'referral',
  daysInStage: 3,
  replies: 2,
  meetings: 1,
  knownClient: false,
  closed: 4,
  won: 3,
  refs: {},
};

describe('the chance that a deal closes', () => {
  it('is the logistic of bias and contributions, which add up', () => {
    const { score, explanation } = scoreClose(facts);
    const sum = explanation.factors.reduce((total, f) => total + f.contribution, explanation.bias);
    expect(sum).toBeCloseTo(explanation.logit, 8);
    expect(Number(score)).toBeCloseTo(1 / (1 + Math.exp(-explanation.logit)), 4);
    expect(score).toMatch(/^0\.\d{4}$/);
  });

  it('rises with the stage and falls with standing still', () => {
    const later = scoreClose({ ...facts, stageProbability: 90 });
    const stale = scoreClose({ ...facts, daysInStage: 80 });
    expect(Number(later.score)).toBeGreaterThan(Number(scoreClose(facts).score));
    expect(Number(stale.score)).toBeLessThan(Number(scoreClose(facts).score));
  });
});
