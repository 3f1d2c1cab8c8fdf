import { metered } from '../expressions/budget';
import type { StepWork } from './performers';
import type { RunState } from './run-state';
import { Walk } from './walk';

afterEach(() => void jest.restoreAllMocks());

it('a walk goes on another time once its expressions have had their share, though no step is at fault', async () => {
  let clock = 0;
  // Each evaluation looks twice: it takes 900 ms.
  jest.spyOn(performance, 'now').mockImplementation(() => (clock += 900));
  const done: string[] = [];
  const steps = ['one', 'two', 'three', 'four'].map((key) => ({
    key,
    type: 'set',
    values: { a: '{{ 1 }}' },
  }));
  const state = {
    graph: { steps },
    ledger: { get: () => undefined, open: (_run: unknown, { key }: { key: string }) => done.push(key) },
    scope: () => ({}),
    now: '2026-03-02T09:00:00.000Z',
  } as unknown as RunState;
  const flow = await metered(() => new Walk(state, { performed: 0 } as StepWork).run());
  expect([flow, done]).toEqual(['tired', ['one', 'two', 'three']]);
});
