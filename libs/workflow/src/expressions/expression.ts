import jsonata from 'jsonata';
import { LRUCache } from 'lru-cache';
import { ExpressionError } from './expression-error';
import { GuardedRegExp } from './guarded-regex';
import { plainJson } from './plain-json';

/** Milliseconds that one evaluation may take. */
const TIME_LIMIT = 250;
const DEPTH_LIMIT = 300;
const SEQUENCE_LIMIT = 20_000;
const PAD_LIMIT = 10_000;
const REMEMBERED = 2_000;

const compiled = new LRUCache<string, jsonata.Expression>({ max: REMEMBERED });

/** Reads an expression. @throws ExpressionError with the position of what is wrong */
export function compile(source: string): jsonata.Expression {
  const known = compiled.get(source);
  if (known) return known;
  let made: jsonata.Expression;
  try {
    made = jsonata(source, {
      timeout: TIME_LIMIT,
      stack: DEPTH_LIMIT,
      sequence: SEQUENCE_LIMIT,
      RegexEngine: GuardedRegExp as RegExpConstructor,
    });
  } catch (error) {
    const { message, position } = error as Partial<jsonata.JsonataError>;
    throw new ExpressionError(message ?? 'the expression cannot be read', position ?? null);
  }
  made.registerFunction('eval', () => {
    throw new ExpressionError('$eval is not available');
  });
  made.registerFunction('pad', pad, '<s-ns?:s>');
  compiled.set(source, made);
  return made;
}

/**
 * The value of an expression over `root`; undefined where it selects nothing. `now` is what `$now()` answers, so that a
 * run reads one clock. Values are plain JSON: no functions, no prototypes, at most a megabyte.
 * @throws ExpressionError
 */
export async function evaluate(
  source: string,
  root: unknown,
  now: string,
  bindings: Readonly<Record<string, unknown>> = {},
): Promise<unknown> {
  const expression = compile(source);
  let value: unknown;
  try {
    value = await expression.evaluate(root, {
      ...bindings,
      now: () => now,
      millis: () => Date.parse(now),
    });
  } catch (error) {
    if (error instanceof ExpressionError) throw error;
    const { message, position } = error as Partial<jsonata.JsonataError>;
    throw new ExpressionError(message ?? 'the evaluation failed', position ?? null);
  }
  return plainJson(value);
}

/** Whether an expression holds: JSONata's own notion of true. */
export async function holds(
  source: string,
  root: unknown,
  now: string,
  bindings: Readonly<Record<string, unknown>> = {},
): Promise<boolean> {
  return (await evaluate(`$boolean((${source}\n))`, root, now, bindings)) === true;
}

/** As JSONata's own, with an end to how wide. */
function pad(text: string, width: number, char = ' '): string {
  if (Math.abs(width) > PAD_LIMIT) throw new ExpressionError(`$pad takes a width of at most ${PAD_LIMIT}`);
  const [fill] = [...char];
  const missing = Math.max(0, Math.abs(width) - [...text].length);
  const filler = (fill ?? ' ').repeat(missing);
  return width < 0 ? filler + text : text + filler;
}
