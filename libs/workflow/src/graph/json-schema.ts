import { Ajv, type ValidateFunction } from 'ajv';
import { LRUCache } from 'lru-cache';
import { canonicalJson, cut, type FaultDetail } from '@omni/platform';
import { MeasuredRegExp } from '../expressions/guarded-regex';
import { inTime } from '../expressions/time-limit';
import { hasMoreThan, unsafePart, type SchemaProblem } from './schema-guard';

type Schema = Record<string, unknown>;

/** Milliseconds that one check may take, whatever it is in the middle of. */
const TIME_LIMIT = 250;
/** Values in all that are checked by a schema. */
const MAX_VALUES = 20_000;

const compiled = new LRUCache<string, ValidateFunction>({ max: 500 });

/** Why something is no JSON schema that we would run, and where; or null. */
export function schemaProblem(schema: Schema): SchemaProblem | null {
  const unsafe = unsafePart(schema);
  if (unsafe) return unsafe;
  try {
    compile(schema);
    return null;
  } catch (error) {
    return { pointer: '', message: error instanceof Error ? cut(error.message, 200) : 'cannot be read' };
  }
}

/**
 * What a value has against a schema, with pointers below `at`. Nothing fits a schema that would not be published today,
 * and what takes too long to check does not fit either.
 */
export function checkBySchema(schema: Schema, value: unknown, at: string): FaultDetail[] {
  const problem = schemaProblem(schema);
  if (problem) return [refused(at, 'invalid_schema', `the schema must be written anew: ${problem.message}`)];
  if (hasMoreThan(value, MAX_VALUES)) return [refused(at, 'too_big', 'has too many values to be checked')];
  const validate = compile(schema);
  try {
    if (inTime(TIME_LIMIT, () => validate(value))) return [];
  } catch (error) {
    return [
      refused(at, 'not_checked', error instanceof Error ? error.message.slice(0, 200) : 'cannot be checked'),
    ];
  }
  const errors = (validate.errors ?? []).map((error) =>
    refused(at + error.instancePath, error.keyword, error.message ?? 'does not fit'),
  );
  return errors.length ? errors : [refused(at, 'invalid_value', 'does not fit')];
}

const refused = (pointer: string, code: string, message: string): FaultDetail => ({ pointer, code, message });

function compile(schema: Schema): ValidateFunction {
  const key = canonicalJson(schema);
  const known = compiled.get(key);
  if (known) return known;
  // An instance each: schemas of different organizations may carry the same $id.
  const made = new Ajv({
    strict: false,
    allErrors: false,
    validateFormats: false,
    code: { regExp },
  }).compile(schema);
  // It would answer with a promise, which is true whatever comes of it.
  if ('$async' in made) throw new Error('is checked later than it is asked');
  compiled.set(key, made);
  return made;
}

/** `code` is for validators that are written to files; none are. */
const regExp = Object.assign((source: string, flags: string) => new MeasuredRegExp(source, flags), {
  code: 'MeasuredRegExp',
});
