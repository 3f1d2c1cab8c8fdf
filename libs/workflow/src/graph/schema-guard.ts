import { isDangerousPattern } from '../expressions/guarded-regex';

/** Something that is not taken, and where within the schema, as a JSON pointer. */
export interface SchemaProblem {
  pointer: string;
  message: string;
}

type Holds = 'value' | 'schema' | 'schemas' | 'named' | 'pattern';

/**
 * What a schema may say, and where it holds others. References are not among it: by them a short schema is endless, or
 * doubles with each of its parts. Nor is `$async`, by which a check would answer later what has to be known now.
 */
const KEYWORDS: ReadonlyMap<string, Holds> = new Map<string, Holds>([
  ...listed(
    'value',
    '$schema $id $comment title description default examples deprecated readOnly writeOnly nullable format ' +
      'contentMediaType contentEncoding type enum const multipleOf maximum exclusiveMaximum minimum exclusiveMinimum ' +
      'maxLength minLength maxItems minItems uniqueItems maxContains minContains maxProperties minProperties required',
  ),
  ...listed('schema', 'additionalItems contains additionalProperties propertyNames not if then else'),
  ...listed('schemas', 'items allOf anyOf oneOf'),
  ...listed('named', 'properties patternProperties dependencies'),
  ...listed('pattern', 'pattern'),
]);

/** Values in all that a schema may have, those of its lists included. */
const MAX_VALUES = 2_000;
/** Schemas within each other. */
const MAX_DEPTH = 20;
const MAX_PATTERN = 500;

/** What in a schema would not be run here; null where it is harmless, if it is a schema at all. */
export function unsafePart(schema: unknown): SchemaProblem | null {
  if (hasMoreThan(schema, MAX_VALUES))
    return { pointer: '', message: `has more than ${MAX_VALUES.toLocaleString('en')} values` };
  return unsafeIn(schema, '', 0);
}

function unsafeIn(schema: unknown, pointer: string, depth: number): SchemaProblem | null {
  if (!isRecord(schema)) return null;
  if (depth > MAX_DEPTH) return { pointer, message: `at most ${MAX_DEPTH} schemas within each other` };
  for (const [keyword, part] of Object.entries(schema)) {
    const at = `${pointer}/${escaped(keyword)}`;
    // Whoever shows a form may say more about it than whoever checks it.
    if (keyword.startsWith('x-')) continue;
    const holds = KEYWORDS.get(keyword);
    if (!holds)
      return { pointer: at, message: `${keyword.slice(0, 60)} is not among the keywords of a schema` };
    const found =
      (holds === 'pattern' && unsafePattern(part, at)) ||
      (keyword === 'patternProperties' && isRecord(part) && unsafeNames(part, at)) ||
      (holds === 'schema' || (holds === 'schemas' && !Array.isArray(part))
        ? unsafeIn(part, at, depth + 1)
        : null) ||
      (holds === 'schemas' || holds === 'named' ? unsafeAmong(part, at, depth + 1) : null);
    if (found) return found;
  }
  return null;
}

function unsafeAmong(parts: unknown, pointer: string, depth: number): SchemaProblem | null {
  if (parts === null || typeof parts !== 'object') return null;
  for (const [key, part] of Object.entries(parts)) {
    const found = unsafeIn(part, `${pointer}/${escaped(key)}`, depth);
    if (found) return found;
  }
  return null;
}

function unsafeNames(patterns: Record<string, unknown>, pointer: string): SchemaProblem | null {
  for (const pattern of Object.keys(patterns)) {
    const found = unsafePattern(pattern, pointer);
    if (found) return found;
  }
  return null;
}

function unsafePattern(pattern: unknown, pointer: string): SchemaProblem | null {
  if (typeof pattern !== 'string') return null;
  if (pattern.length > MAX_PATTERN)
    return { pointer, message: `a pattern has at most ${MAX_PATTERN} characters` };
  return isDangerousPattern(pattern) ? { pointer, message: `/${pattern}/ may take for ever` } : null;
}

/** Counts without recursion: what is counted may be nested as deep as a request's body can be. */
export function hasMoreThan(value: unknown, limit: number): boolean {
  const left = [value];
  let count = 0;
  while (left.length) {
    count += 1;
    if (count > limit) return true;
    const next = left.pop();
    if (next === null || typeof next !== 'object') continue;
    for (const part of Object.values(next)) left.push(part);
  }
  return false;
}

function listed(holds: Holds, keywords: string): [string, Holds][] {
  return keywords.split(' ').map((keyword) => [keyword, holds]);
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

const escaped = (name: string): string => name.slice(0, 60).replaceAll('~', '~0').replaceAll('/', '~1');
