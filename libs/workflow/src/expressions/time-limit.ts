import { Script, createContext } from 'node:vm';

const CALL = new Script('work()');
const room = createContext({ work: null }) as { work: (() => unknown) | null };

/** Runs work that may be stopped anywhere, and stops it when its time is up. @throws Error when it was */
export function inTime<T>(limitMs: number, work: () => T): T {
  room.work = work;
  try {
    return CALL.runInContext(room, { timeout: limitMs }) as T;
  } catch (error) {
    if ((error as { code?: unknown }).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
    throw new Error('takes too long', { cause: error });
  } finally {
    room.work = null;
  }
}
