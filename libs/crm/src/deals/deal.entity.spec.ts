import { Deal } from './deal.entity';

const NOW = '2026-03-02T09:00:00.000Z';
const LATER = '2026-03-12T09:00:00.000Z';
const open = { id: 'open', pipelineId: 'p', probability: 20 };
const next = { id: 'next', pipelineId: 'p', probability: 60 };
const won = { id: 'won', pipelineId: 'p', probability: 100 };
const lost = { id: 'lost', pipelineId: 'p', probability: 0 };

function deal(): Deal {
  return Object.assign(new Deal(), {
    pipelineId: 'p',
    stageId: 'open',
    stageEnteredAt: NOW,
    probability: open.probability,
  });
}

describe('a deal', () => {
  it('takes the probability of the stage it moves to', () => {
    const moved = deal();
    moved.moveTo(next, LATER);
    expect(moved).toMatchObject({ stageId: 'next', probability: 60, stageEnteredAt: LATER, status: 'open' });
  });

  it('keeps a probability of its own through moves', () => {
    const moved = Object.assign(deal(), { probability: 5, probabilityOverridden: true });
    moved.moveTo(next, LATER);
    expect(moved.probability).toBe(5);
  });

  it('does not start anew where it already stands', () => {
    const moved = deal();
    moved.moveTo(open, LATER);
    expect(moved.stageEnteredAt).toBe(NOW);
  });

  it('is certain when won and due for the archive thirty days later', () => {
    const done = Object.assign(deal(), { probability: 5, probabilityOverridden: true });
    done.win(won, NOW);
    expect(done).toMatchObject({
      status: 'won',
      probability: 100,
      closedAt: NOW,
      archiveDueAt: '2026-04-01T09:00:00.000Z',
      leftStageId: 'open',
    });
  });

  it('says why it was lost, and forgets it when reopened', () => {
    const done = deal();
    done.lose(lost, 'price', 'too dear', NOW);
    expect(done).toMatchObject({ status: 'lost', lostReason: 'price', lostNote: 'too dear', probability: 0 });
    done.reopen(next, LATER);
    expect(done).toMatchObject({
      status: 'open',
      stageId: 'next',
      lostReason: null,
      closedAt: null,
      archiveDueAt: null,
      probability: 60,
    });
  });

  it('is not won twice, moved when closed, or reopened when open', () => {
    const done = deal();
    expect(() => done.reopen(open, NOW)).toThrow('"reopen" is not possible: the deal is open.');
    done.win(won, NOW);
    expect(() => done.win(won, NOW)).toThrow(
      expect.objectContaining({ code: 'invalid_transition', status: 409 }),
    );
    expect(() => done.moveTo(next, NOW)).toThrow(expect.objectContaining({ code: 'invalid_transition' }));
  });
});
