import { MovableClock, Organizations, WorkerModule, type Settings } from '@omni/platform';
import { closeGround, createContext, openGround } from '../../compose';
import { Desk } from './demo/desk';
import { found } from './demo/founding';
import { describeKeepsake, readKeepsake, writeKeepsake, type Keepsake } from './demo/keepsake';
import { firstDayOf, opening, tell } from './demo/story';
import { WHOLE_YEAR, type DemoFacts, type DemoSize } from './demo/world';

export type { DemoFacts, DemoSize } from './demo/world';

export interface DemoOptions {
  size?: DemoSize;
  /** when the history ends */
  now?: Date;
}

export interface Demo {
  keepsake: Keepsake;
  /** what to show of it in a terminal */
  text: string;
  /** what the story did; null when it had been told before */
  facts: DemoFacts | null;
}

/**
 * Plants a business that has been running for a year, for `npm start -- --demo`. Its people do what they did by the
 * product's own commands, on a clock that begins a year ago: so history, events, audit and figures are real ones. When
 * it is there already, this only tells again how to get in.
 *
 * Call it before the worker starts: consumers that run by themselves would date things today.
 */
export async function seedDemo(
  settings: Settings,
  { size = WHOLE_YEAR, now = new Date() }: DemoOptions = {},
): Promise<Demo> {
  const { dataDir } = settings;
  const known = readKeepsake(dataDir);
  const clock = new MovableClock(now);
  // The people of the story exist nowhere: no mail to them may leave the house.
  const ground = openGround({ ...settings, smtpUrl: undefined, logLevel: 'warn' }, clock);
  const app = await createContext(ground, { also: [WorkerModule.compose()] });
  try {
    const desk = new Desk(app);
    if (known?.complete && (await desk.isThere(known.organization?.id ?? ''))) {
      return { keepsake: known, text: describeKeepsake(known, dataDir), facts: null };
    }
    // What others left is worked off at its own time, before the clock goes back.
    await desk.drain();
    const alone = !(await anybody(desk));
    clock.set(opening(firstDayOf(now, size)));
    const attempt = (known?.attempt ?? 0) + 1;
    writeKeepsake(dataDir, { attempt, organization: null, people: [], apiKey: null, complete: false });
    const keepsake = await found(desk, attempt);
    const facts = await tell(desk, clock, now, size, alone);
    clock.set(now);
    await desk.drain();
    const done = { ...keepsake, complete: true };
    writeKeepsake(dataDir, done);
    return { keepsake: done, text: describeKeepsake(done, dataDir), facts };
  } finally {
    await app.close();
    await closeGround(ground);
  }
}

async function anybody(desk: Desk): Promise<boolean> {
  for await (const page of desk.get(Organizations).living(1)) if (page.length > 0) return true;
  return false;
}
