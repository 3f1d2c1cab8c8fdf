import { AsyncLocalStorage } from 'node:async_hooks';
import { setImmediate as othersTurn } from 'node:timers/promises';
import { ExpressionError } from './expression-error';

/** Milliseconds that the expressions of one step may take in all. */
const STEP_LIMIT = 1_000;
/** Milliseconds after which a walk goes on another time: no step of it is at fault. */
const WALK_LIMIT = 2_000;
/** Milliseconds of evaluation after which others have their turn. */
const UNBROKEN = 20;

interface Meter {
  step: number;
  walk: number;
  unbroken: number;
}

const meters = new AsyncLocalStorage<Meter>();

/** Counts what the expressions of some work take: one alone has its limit, but nothing limits how many there are. */
export const metered = <T>(work: () => Promise<T>): Promise<T> =>
  meters.run({ step: 0, walk: 0, unbroken: 0 }, work);

/** What comes now is another step's. */
export function nextStep(): void {
  const meter = meters.getStore();
  if (meter) meter.step = 0;
}

/** Whether the walk has had its share. */
export const isSpent = (): boolean => (meters.getStore()?.walk ?? 0) >= WALK_LIMIT;

/** An evaluation that counts. @throws ExpressionError where the step has had its share */
export async function counted<T>(evaluation: () => Promise<T>): Promise<T> {
  const meter = meters.getStore();
  if (!meter) return evaluation();
  if (meter.step >= STEP_LIMIT)
    throw new ExpressionError('the expressions of this step take too long together');
  const begun = performance.now();
  try {
    return await evaluation();
  } finally {
    const took = performance.now() - begun;
    meter.step += took;
    meter.walk += took;
    meter.unbroken += took;
    if (meter.unbroken > UNBROKEN) {
      meter.unbroken = 0;
      await othersTurn();
    }
  }
}
