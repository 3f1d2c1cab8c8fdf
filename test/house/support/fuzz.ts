import type { ApiDocument, Op, Parameter, Schema } from './document';

/** A stream of numbers that a seed determines (mulberry32). */
export class Dice {
  constructor(private state: number) {}

  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  }

  pick<T>(list: readonly T[]): T {
    return list[Math.floor(this.next() * list.length)] as T;
  }

  chance(share: number): boolean {
    return this.next() < share;
  }
}

export interface Shot {
  op: Op;
  method: string;
  path: string;
  headers: Record<string, string>;
  body?: string | Uint8Array;
}

const deep = (depth: number, open: string, shut: string): string => open.repeat(depth) + shut.repeat(depth);
const crafted = (...values: unknown[]): string => Buffer.from(JSON.stringify(values)).toString('base64url');

/** Values that have broken somebody's server before. */
const ODD_TEXTS: readonly string[] = [
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '\ud800',
  '𝕬𝖉𝖆 😀 ﷽',
  '\u202eabc',
  "'; drop table users; --",
  '%',
  '%%',
  '\\',
  '../../etc/passwd',
  '<script>alert(1)</script>',
  '${7*7}',
  '{{7*7}}',
  'constructor',
  '__proto__',
  'toString',
  'hasOwnProperty',
  'null',
  'undefined',
  'NaN',
  'true',
  '0',
  '-1',
  '1e309',
  '9007199254740993',
  '9'.repeat(400),
  '-' + '9'.repeat(30),
  '0.1',
  '1,2,3',
  ',',
  '[]',
  '{}',
  'a'.repeat(5000),
  '2026-02-30',
  '2026-13-01T00:00:00Z',
  '9999-12-31',
  '0000-00-00',
  '+275760-09-13T00:00:00.000Z',
  '-000001-01-01T00:00:00Z',
  '00000000-0000-0000-0000-000000000000',
  'ffffffff-ffff-ffff-ffff-ffffffffffff',
  '1'.repeat(36),
  '=cmd|calc',
  'a@b',
  'createdAt,createdAt,id',
  '-',
  '--createdAt',
  'W/"1"',
  crafted('x'),
  crafted(null, null),
  crafted({}, []),
  '\r\nSet-Cookie: a=b',
  'ſ',
  'İ',
];
const ODD_VALUES: readonly unknown[] = [
  null,
  true,
  false,
  0,
  -1,
  1.5,
  1e308,
  -1e308,
  2 ** 53 + 2,
  2_147_483_648,
  -0,
  [],
  {},
  [[]],
  [null],
  { a: { b: [] } },
  { $ne: null },
  { toString: 1 },
  [1, 'a', {}],
  Array.from({ length: 300 }, (_, i) => i),
  Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`k${String(i)}`, i])),
  { '': '' },
  { '\u0000': 1 },
  { constructor: { prototype: 1 } },
];
const RAW: readonly (string | Uint8Array)[] = [
  '',
  '{',
  '[]',
  'null',
  '1',
  '"x"',
  'not json',
  '{"a":1,"a":2}',
  '{"__proto__":{"admin":true}}',
  deep(20_000, '[', ']'),
  `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`,
  Buffer.from([0xff, 0xfe, 0x00, 0x80]),
  Buffer.from('{"name":"\xff"}', 'latin1'),
  '\ufeff{}',
  `{"name":"${'a'.repeat(100_000)}"}`,
  '{"name":"\\u0000"}',
  '{"name":"\\ud800"}',
];
const TYPES = [
  'application/json',
  'text/plain',
  'application/xml',
  'multipart/form-data; boundary=x',
  'application/x-www-form-urlencoded',
  'text/csv',
  'application/octet-stream',
  'application/json; charset=latin1',
  'x',
  '',
];
const HEADERS: readonly [string, string][] = [
  ['if-match', '*'],
  ['if-match', '"x"'],
  ['if-match', '"99999999999"'],
  ['idempotency-key', 'a b'],
  ['idempotency-key', 'x'.repeat(300)],
  ['idempotency-key', 'fuzz-1'],
  ['prefer', 'return-existing'],
  ['prefer', ','.repeat(400)],
  ['request-id', 'x'],
  ['request-id', "fuzz'--fuzz"],
  ['traceparent', '00-zz-zz-00'],
  ['accept', 'text/html'],
  ['accept-encoding', 'zstd;q=9'],
  ['last-event-id', 'x'],
  ['x-forwarded-for', '1.2.3.4, <x>'],
  ['user-agent', '\u00ff'.repeat(500)],
  ['content-encoding', 'gzip'],
];

/** Requests over every operation in turn: some nearly right, some odd in one place, some plain rubbish. */
export class Fuzzer {
  private turn = 0;

  constructor(
    private readonly document: ApiDocument,
    private readonly ops: readonly Op[],
    private readonly dice: Dice,
    /** ids that exist, so that some shots get further than the door */
    private readonly ids: readonly string[],
    /** the same by the first word of the paths that take them */
    private readonly own: ReadonlyMap<string, readonly string[]>,
  ) {}

  shot(): Shot {
    const op = this.ops[this.turn % this.ops.length] as Op;
    this.turn += 1;
    const { dice } = this;
    const headers: Record<string, string> = dice.chance(0.2) ? Object.fromEntries([dice.pick(HEADERS)]) : {};
    const path = this.path(op) + this.query(op);
    const method = dice.chance(0.02) ? dice.pick(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']) : op.method;
    if (method === 'GET' || (method === 'DELETE' && !op.body)) return { op, method, path, headers };
    const raw = dice.chance(0.15);
    const type = dice.chance(0.08) ? dice.pick(TYPES) : op.consumes;
    return {
      op,
      method,
      path,
      headers: { ...headers, 'content-type': type },
      body: raw ? dice.pick(RAW) : JSON.stringify(op.body ? this.value(op.body, '', 0) : {}),
    };
  }

  private path(op: Op): string {
    const own = this.own.get(op.path.split('/')[2] ?? '') ?? [];
    return op.path.replaceAll(/\{\w+\}/g, () =>
      own.length && this.dice.chance(0.75)
        ? this.dice.pick(own)
        : this.dice.chance(0.5)
          ? this.dice.pick(this.ids)
          : encodeURIComponent(wellFormed(this.dice.pick(ODD_TEXTS))).slice(0, 3000) || 'x',
    );
  }

  private query(op: Op): string {
    const { dice } = this;
    const parts: string[] = op.method === 'GET' || dice.chance(0.5) ? [] : ['dryRun=true'];
    for (const parameter of op.parameters.filter((p) => p.in === 'query' && p.name !== 'dryRun')) {
      if (parameter.required ? dice.chance(0.9) : dice.chance(4 / (op.parameters.length + 4)))
        parts.push(pair(parameter.name, this.parameter(parameter)));
    }
    if (dice.chance(0.08)) parts.push(pair(dice.pick(ODD_TEXTS), dice.pick(ODD_TEXTS)));
    if (dice.chance(0.05))
      parts.push(
        dice.pick([
          '&&&',
          '%',
          '%zz',
          'a[b][c][d]=1',
          '__proto__[x]=1',
          'filter[name]=1&filter[name]=2',
          'limit=1&limit=2',
          'sort=,',
          'include=constructor',
          'fields=,,',
        ]),
      );
    return parts.length ? `?${parts.join('&')}` : '';
  }

  private parameter({ schema }: Parameter): string {
    if (this.dice.chance(0.5)) return this.dice.pick(ODD_TEXTS);
    const value = this.fitting(schema, '');
    return typeof value === 'object' ? '' : JSON.stringify(value ?? '').replaceAll('"', '');
  }

  private value(given: Schema, name: string, depth: number): unknown {
    const { dice } = this;
    const schema = this.document.resolve(given);
    if (depth > 0 && dice.chance(0.06))
      return dice.chance(0.5) ? dice.pick(ODD_TEXTS) : dice.pick(ODD_VALUES);
    if (schema.type === 'array')
      return schema.items && depth < 4
        ? Array.from({ length: Math.floor(dice.next() * 3) }, () =>
            this.value(schema.items as Schema, name, depth + 1),
          )
        : [];
    if (schema.type !== 'object') return this.fitting(schema, name);
    const required = new Set(schema.required ?? []);
    const body: Record<string, unknown> = {};
    for (const [key, property] of Object.entries(schema.properties ?? {})) {
      if (depth < 4 && dice.chance(required.has(key) ? 0.97 : 0.35))
        body[key] = this.value(property, key, depth + 1);
    }
    if (dice.chance(0.05)) body[dice.pick(ODD_TEXTS)] = dice.pick(ODD_VALUES);
    return body;
  }

  private fitting(given: Schema, name: string): unknown {
    const schema = this.document.resolve(given);
    if (schema.enum) return this.dice.pick(schema.enum);
    if (schema.type === 'boolean') return this.dice.chance(0.5);
    if (schema.type === 'integer' || schema.type === 'number')
      return this.dice.pick([
        schema.example ?? 1,
        schema.minimum ?? 0,
        100,
        2_147_483_647,
        9_007_199_254_740_991,
      ]);
    if (schema.format === 'uuid') return this.dice.pick(this.ids);
    if (schema.format === 'date') return this.dice.pick(['2026-03-31', '1000-01-01', '9999-12-31']);
    if (schema.format === 'date-time')
      return this.dice.pick(['2026-03-31T09:30:00.000Z', '0001-01-01T00:00:00Z', '9999-12-31T23:59:59Z']);
    if (schema.example !== undefined) return schema.example;
    if (schema.format === 'email' || /email/i.test(name)) return 'fuzz@example.com';
    if (/currency/i.test(name)) return 'EUR';
    return this.dice.pick(['fuzz', 'a', 'EUR', 'DE', '1.5', 'contact', 'x'.repeat(schema.maxLength ?? 50)]);
  }
}

const wellFormed = (text: string): string => text.toWellFormed();
const pair = (name: string, value: string): string =>
  `${encodeURIComponent(wellFormed(name))}=${encodeURIComponent(wellFormed(value))}`.slice(0, 6000);
