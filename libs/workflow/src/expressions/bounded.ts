import { readFileSync } from 'node:fs';
import { Script, createContext, type Context } from 'node:vm';
import type jsonata from 'jsonata';
import { ExpressionError } from './expression-error';

/** Milliseconds after which an evaluation is broken off, whatever it is in the middle of. */
const LIMIT = 1_000;
/** What waits for a promise waits in the queue of the code that it was written in: so this stands in the room. */
const CALL = new Script(
  'settled = null; work(jsonata).then((value) => { settled = { value }; }, (error) => { settled = { error }; }); undefined',
);

type Jsonata = typeof jsonata;
export type Evaluation = (jsonata: Jsonata) => Promise<unknown>;

interface Room extends Context {
  jsonata: Jsonata;
  work: Evaluation | null;
  settled: { value: unknown } | { error: unknown } | null;
}

let source: Script | undefined;
let room: Room | undefined;

/**
 * Runs an evaluation to its end at once, in a room of its own with its own queue of promises, and breaks it off when it
 * takes too long. JSONata looks at the time between its own steps alone: a pattern or a comparison that takes for ever
 * within one of them would otherwise hold the whole process. @throws ExpressionError
 */
export function bounded(work: Evaluation): unknown {
  const here = (room ??= makeRoom());
  here.work = work;
  try {
    CALL.runInContext(here, { timeout: LIMIT });
  } catch (error) {
    if ((error as { code?: unknown }).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
    here.settled = null;
  }
  const { settled } = here;
  here.settled = here.work = null;
  if (!settled) {
    // What was broken off has left promises behind.
    room = undefined;
    throw new ExpressionError('the evaluation takes too long');
  }
  if ('error' in settled) throw settled.error;
  return settled.value;
}

function makeRoom(): Room {
  source ??= new Script(
    `(() => { const module = { exports: {} }, exports = module.exports;\n${readFileSync(require.resolve('jsonata'), 'utf8')}\nreturn module.exports; })()`,
  );
  const made = createContext({ work: null, settled: null }, { microtaskMode: 'afterEvaluate' }) as Room;
  made.jsonata = source.runInContext(made) as Jsonata;
  return made;
}
