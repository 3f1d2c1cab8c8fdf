import { Ajv, type ValidateFunction } from 'ajv';
import { LRUCache } from 'lru-cache';
import { canonicalJson, type FaultDetail } from '@omni/platform';
import { isDangerousPattern } from '../expressions/guarded-regex';

type Schema = Record<string, unknown>;

const compiled = new LRUCache<string, ValidateFunction>({ max: 500 });

/** Why something is no JSON schema that we would run, or null. */
export function schemaProblem(schema: Schema): string | null {
  const pattern = patternsOf(schema).find(isDangerousPattern);
  if (pattern !== undefined) return `/${pattern}/ may take for ever`;
  try {
    compile(schema);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message.slice(0, 200) : 'cannot be read';
  }
}

/** What a value has against a schema, with pointers below `at`. */
export function checkBySchema(schema: Schema, value: unknown, at: string): FaultDetail[] {
  const validate = compile(schema);
  if (validate(value)) return [];
  return (validate.errors ?? []).map((error) => ({
    pointer: at + error.instancePath,
    code: error.keyword,
    message: error.message ?? 'does not fit',
  }));
}

function compile(schema: Schema): ValidateFunction {
  const key = canonicalJson(schema);
  const known = compiled.get(key);
  if (known) return known;
  // An instance each: schemas of different organizations may carry the same $id.
  const made = new Ajv({ strict: false, allErrors: true, validateFormats: false }).compile(schema);
  compiled.set(key, made);
  return made;
}

function patternsOf(value: unknown): string[] {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value as Schema).flatMap(([key, part]) => [
    ...(key === 'pattern' && typeof part === 'string' ? [part] : []),
    ...(key === 'patternProperties' && isRecord(part) ? Object.keys(part) : []),
    ...patternsOf(part),
  ]);
}

const isRecord = (value: unknown): value is Schema => value !== null && typeof value === 'object';
