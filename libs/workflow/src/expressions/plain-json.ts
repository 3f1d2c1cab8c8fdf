import { ExpressionError } from './expression-error';

/** Characters and values in all that one result may have. */
const BUDGET = 1_000_000;

/** A copy that is JSON and nothing else; functions vanish. @throws ExpressionError where it is too large */
export function plainJson(value: unknown): unknown {
  let left = BUDGET;
  const copy = (given: unknown, depth: number): unknown => {
    left -= typeof given === 'string' ? given.length + 1 : 1;
    if (left < 0 || depth > 100) throw new ExpressionError('the result is too large');
    if (typeof given === 'number') return Number.isFinite(given) ? given : null;
    if (given === null || typeof given === 'string' || typeof given === 'boolean') return given;
    if (Array.isArray(given)) return given.map((item) => copy(item, depth + 1) ?? null);
    if (typeof given !== 'object' || '_jsonata_function' in given || '_jsonata_lambda' in given)
      return undefined;
    const made: [string, unknown][] = [];
    for (const [key, item] of Object.entries(given)) {
      left -= key.length;
      const kept = copy(item, depth + 1);
      if (kept !== undefined) made.push([key, kept]);
    }
    return Object.fromEntries(made);
  };
  return copy(value, 0);
}
