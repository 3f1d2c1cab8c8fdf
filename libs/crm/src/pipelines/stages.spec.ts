import { probabilityOf, requireSoundStages } from './stages';

const stage = (kind: 'open' | 'won' | 'lost', name = kind as string) => ({ kind, name });

describe('the stages of a pipeline', () => {
  it('need exactly one won, one lost or more, one open or more', () => {
    expect(() =>
      requireSoundStages([stage('open'), stage('won'), stage('lost'), stage('lost', 'lost to price')]),
    ).not.toThrow();
    expect(() => requireSoundStages([stage('open'), stage('lost')])).toThrow('exactly one won');
    expect(() =>
      requireSoundStages([stage('open'), stage('won'), stage('won', 'won too'), stage('lost')]),
    ).toThrow('exactly one won');
    expect(() => requireSoundStages([stage('open'), stage('won')])).toThrow('at least one lost');
    expect(() => requireSoundStages([stage('won'), stage('lost')])).toThrow('at least one open');
  });

  it('have different names', () => {
    expect(() =>
      requireSoundStages([stage('open', 'A'), stage('open', 'a'), stage('won'), stage('lost')]),
    ).toThrow('different names');
  });

  it('are certain when won, hopeless when lost and even when nothing is said', () => {
    expect(probabilityOf({ kind: 'won', probability: 40 })).toBe(100);
    expect(probabilityOf({ kind: 'lost', probability: 40 })).toBe(0);
    expect(probabilityOf({ kind: 'open' })).toBe(50);
    expect(probabilityOf({ kind: 'open', probability: 0 })).toBe(0);
  });
});
