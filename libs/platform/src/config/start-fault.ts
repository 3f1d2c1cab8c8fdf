/**
 * A reason why the product cannot start, told in one sentence that says what to do about it.
 * Whoever starts the process prints `message` alone and leaves with code 1: a stack helps nobody there.
 */
export class StartFault extends Error {
  override readonly name = 'StartFault';
}

/** True for Node's system errors (`ENOENT`, `EACCES` …) of the given codes, by which a fault's sentence is chosen. */
export function hasCode(error: unknown, ...codes: string[]): boolean {
  // Not `instanceof Error`: test runners load this code in a realm of its own, and Node's errors come from outside it.
  if (typeof error !== 'object' || error === null || !('code' in error)) return false;
  return typeof error.code === 'string' && codes.includes(error.code);
}
