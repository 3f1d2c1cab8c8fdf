import { hasToJson } from './canonical-json';
import { maskSecret, redactText } from './redact-text';
import { isAboutSecret, isSensitiveName, normalName } from './sensitive-names';

export interface RedactOptions {
  /** Further names to mask, such as a resource's `[redact]` columns; case and separators do not matter. */
  readonly keys?: Iterable<string>;
}

const MAX_DEPTH = 24;
/** Objects that state a name and its value apart, as header lists, form fields and audit differences do. */
const NAME_KEYS = new Set([
  'name',
  'key',
  'field',
  'header',
  'path',
  'pointer',
  'property',
  'column',
  'label',
]);
const VALUE_KEYS = new Set(
  'value values before after old new from to oldvalue newvalue previous current'.split(' '),
);
/** Only what can be nothing but a header: in `['password', 'email']` the second is a name, not a secret. */
const HEADER_NAME = /^(?:authorization|cookie|[A-Za-z0-9]{1,30}(?:-[A-Za-z0-9]{1,30}){1,4})$/i;

/**
 * A copy of a value that is fit for logs and audit rows: plain JSON, without secrets. Masked is whatever stands under a
 * sensitive name (password, secret, token, authorization, apiKey, signature, mfa, recoveryCode, totp, cookie, in any
 * spelling and inside longer names), and whatever looks like a key, a JWT or a credential inside any text, also inside
 * JSON in a text. Keys of this house keep their prefix: `obs_live_[redacted]`. Never throws and never changes its
 * argument.
 */
export function redact(value: unknown, options: RedactOptions = {}): unknown {
  const extra = new Set([...(options.keys ?? [])].map(normalName));
  return new Redaction(extra).copy(value, 0);
}

class Redaction {
  private readonly ancestors = new Set<object>();

  constructor(private readonly extra: ReadonlySet<string>) {}

  copy(value: unknown, depth: number): unknown {
    switch (typeof value) {
      case 'string':
        return this.copyText(value, depth);
      case 'bigint':
        return value.toString();
      case 'function':
      case 'symbol':
        return `[${typeof value}]`;
      case 'object':
        return value === null ? null : this.copyObject(value, depth);
      default:
        return value;
    }
  }

  private copyObject(value: object, depth: number): unknown {
    if (depth > MAX_DEPTH) return '[too deep]';
    if (this.ancestors.has(value)) return '[circular]';
    this.ancestors.add(value);
    try {
      return this.copyKind(value, depth);
    } catch {
      // A getter or toJSON of a stranger's object may throw, and a log line must not.
      return '[unreadable]';
    } finally {
      this.ancestors.delete(value);
    }
  }

  private copyKind(value: object, depth: number): unknown {
    if (ArrayBuffer.isView(value)) return `[${value.byteLength} bytes]`;
    if (value instanceof Map) return this.copyMembers(value, depth);
    if (value instanceof Set) return this.copyItems([...value], depth);
    if (Array.isArray(value)) return this.copyItems(value, depth);
    if (value instanceof Error) return this.copyError(value, depth);
    if (hasToJson(value)) return this.copy(value.toJSON(), depth + 1);
    return this.copyMembers(Object.entries(value), depth);
  }

  /** Lists may hold names and values too: `[['token', 'x']]` as entries, `['Authorization', 'x']` as raw headers. */
  private copyItems(items: readonly unknown[], depth: number): unknown[] {
    const entries = items.every(isEntry);
    return items.map((item, index) => {
      if (entries && isEntry(item))
        return [this.copy(item[0], depth + 1), this.copyNamed(item[0], item[1], depth)];
      const before = items[index - 1];
      const named = typeof before === 'string' && HEADER_NAME.test(before) && this.hides(before);
      return named && typeof item === 'string' ? maskSecret(item) : this.copy(item, depth + 1);
    });
  }

  private copyNamed(name: string, value: unknown, depth: number): unknown {
    return this.isHidden(name, value) ? maskSecret(value) : this.copy(value, depth + 1);
  }

  private copyMembers(members: Iterable<[unknown, unknown]>, depth: number): Record<string, unknown> {
    const pairs = [...members].map(([name, value]): [string, unknown] => [String(name), value]);
    const stated = pairs.some(
      ([name, value]) => NAME_KEYS.has(normalName(name)) && isPath(value) && this.hides(value),
    );
    // Null has no prototype to be polluted by a member called __proto__.
    const copied: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
    for (const [name, value] of pairs) {
      const apart = stated && VALUE_KEYS.has(normalName(name)) && !isAboutSecret('', value);
      copied[redactText(name)] = apart ? maskSecret(value) : this.copyNamed(name, value, depth);
    }
    return copied;
  }

  private copyError(error: Error, depth: number): Record<string, unknown> {
    const { name, message, stack, cause } = error;
    const shown = { type: name, message, stack, ...(cause === undefined ? {} : { cause }) };
    return this.copyMembers([...Object.entries(shown), ...Object.entries(error)], depth);
  }

  private copyText(text: string, depth: number): string {
    if (/^\s*[[{]/.test(text) && depth <= MAX_DEPTH) {
      const parsed = parseJson(text);
      if (parsed !== undefined) {
        const copied = JSON.stringify(this.copy(parsed, depth + 1));
        // Where nothing was hidden the text stays as it was written, with its blanks and numbers.
        return copied === JSON.stringify(parsed) ? text : copied;
      }
    }
    return redactText(text);
  }

  private isHidden(name: string, value: unknown): boolean {
    if (this.extra.has(normalName(name))) return value !== null && value !== undefined;
    return isSensitiveName(name) && !isAboutSecret(name, value);
  }

  private hides(name: string): boolean {
    return isSensitiveName(name) || this.extra.has(normalName(name));
  }
}

function isEntry(item: unknown): item is [string, unknown] {
  return Array.isArray(item) && item.length === 2 && typeof item[0] === 'string';
}

/** A property's name or path, as opposed to a title such as "Token launch". */
function isPath(value: unknown): value is string {
  return typeof value === 'string' && /^[\w.[\]/$-]{1,100}$/.test(value);
}

function parseJson(text: string): object | undefined {
  try {
    const parsed: unknown = JSON.parse(text);
    return typeof parsed === 'object' && parsed !== null ? parsed : undefined;
  } catch {
    return undefined;
  }
}
