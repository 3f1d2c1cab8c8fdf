import jsonata from 'jsonata';
import { LRUCache } from 'lru-cache';
import { bounded } from './bounded';
import { counted } from './budget';
import { ExpressionError } from './expression-error';
import { GuardedRegExp } from './guarded-regex';
import { isLight } from './light';
import { plainJson } from './plain-json';

/** Milliseconds that one evaluation may take. */
const TIME_LIMIT = 250;
const DEPTH_LIMIT = 300;
const SEQUENCE_LIMIT = 20_000;
const PAD_LIMIT = 10_000;
/** Characters that a text may have on the way to a result. */
const TEXT_LIMIT = 1_000_000;
const REMEMBERED = 2_000;
const AFTER_EACH_STEP = Symbol.for('jsonata.__evaluate_exit') as unknown as string;

const compiled = new LRUCache<string, { expression: jsonata.Expression; light: boolean }>({
  max: REMEMBERED,
});

/** Reads an expression. @throws ExpressionError with the position of what is wrong */
export const compile = (source: string): jsonata.Expression => known(source).expression;

function known(source: string): { expression: jsonata.Expression; light: boolean } {
  const found = compiled.get(source);
  if (found) return found;
  const expression = read(jsonata, source);
  const made = { expression, light: isLight(expression) };
  compiled.set(source, made);
  return made;
}

function read(make: typeof jsonata, source: string): jsonata.Expression {
  let made: jsonata.Expression;
  try {
    made = make(source, {
      timeout: TIME_LIMIT,
      stack: DEPTH_LIMIT,
      sequence: SEQUENCE_LIMIT,
      RegexEngine: GuardedRegExp as unknown as RegExpConstructor,
    });
  } catch (error) {
    const { message, position } = error as Partial<jsonata.JsonataError>;
    throw new ExpressionError(message ?? 'the expression cannot be read', position ?? null);
  }
  made.registerFunction('eval', () => {
    throw new ExpressionError('$eval is not available');
  });
  made.registerFunction('pad', pad, '<s-ns?:s>');
  made.assign(AFTER_EACH_STEP, mustStayShort);
  return made;
}

/** Texts that double would be larger than the memory long before their time is up. */
function mustStayShort(_node: unknown, _input: unknown, _environment: unknown, value: unknown): void {
  if (typeof value === 'string' && value.length > TEXT_LIMIT)
    throw new ExpressionError('a text is larger than the result may be');
}

/**
 * The value of an expression over `root`; undefined where it selects nothing. `now` is what `$now()` answers, so that a
 * run reads one clock. Values are plain JSON: no functions, no prototypes, at most a megabyte.
 * @throws ExpressionError
 */
export const evaluate = (
  source: string,
  root: unknown,
  now: string,
  bindings: Readonly<Record<string, unknown>> = {},
): Promise<unknown> => counted(() => valueOf(source, root, now, bindings));

async function valueOf(
  source: string,
  root: unknown,
  now: string,
  bindings: Readonly<Record<string, unknown>>,
): Promise<unknown> {
  const { expression, light } = known(source);
  const all = { ...bindings, now: () => now, millis: () => Date.parse(now) };
  let value: unknown;
  try {
    value = light
      ? await expression.evaluate(root, all)
      : bounded((make) => read(make, source).evaluate(root, all));
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
