import { createHash } from 'node:crypto';
import { CryptoError } from './crypto.errors';

const MAX_DEPTH = 200;

/**
 * JSON with one spelling per value, after RFC 8785: no blanks, keys sorted by UTF-16 units, numbers as ECMAScript
 * writes them. Hashes for idempotency, audit chain and approvals are taken over it. As in `JSON.stringify`, `undefined`
 * keys vanish and `toJSON` is honoured. Unlike RFC 8785 it escapes lone surrogates instead of failing.
 * @throws CryptoError `platform.crypto.not_canonical` for bigint, NaN, Infinity, functions, symbols, cycles and values
 * nested deeper than 200
 */
export function canonicalJson(value: unknown): string {
  return write(value, 0) ?? refuse('it has no JSON form');
}

/** SHA-256 as 64 hex digits, of bytes or of text as UTF-8. */
export function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}

function write(given: unknown, depth: number): string | undefined {
  if (depth > MAX_DEPTH) refuse(`it is nested deeper than ${MAX_DEPTH}`);
  const value = hasToJson(given) ? given.toJSON() : given;
  switch (typeof value) {
    case 'undefined':
      return undefined;
    case 'string':
    case 'boolean':
      return JSON.stringify(value);
    case 'number':
      return Number.isFinite(value)
        ? JSON.stringify(value)
        : refuse('it has a number that JSON does not know');
    case 'object':
      if (value === null) return 'null';
      return Array.isArray(value) ? writeArray(value, depth) : writeObject(value, depth);
    default:
      return refuse(`it holds a ${typeof value}`);
  }
}

function writeArray(items: readonly unknown[], depth: number): string {
  return `[${items.map((item) => write(item, depth + 1) ?? 'null').join(',')}]`;
}

function writeObject(object: object, depth: number): string {
  const members = Object.entries(object)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([key, item]) => {
      const written = write(item, depth + 1);
      return written === undefined ? [] : [`${JSON.stringify(key)}:${written}`];
    });
  return `{${members.join(',')}}`;
}

/** As `JSON.stringify` sees it. */
export function hasToJson(value: unknown): value is { toJSON(): unknown } {
  return (
    typeof value === 'object' && value !== null && 'toJSON' in value && typeof value.toJSON === 'function'
  );
}

function refuse(reason: string): never {
  throw new CryptoError('platform.crypto.not_canonical', `The value has no canonical form: ${reason}.`);
}
