import { checkBySchema, schemaProblem } from './json-schema';

const codesOf = (schema: Record<string, unknown>, value: unknown) =>
  checkBySchema(schema, value, '/input').map(({ pointer, code }) => [pointer, code]);

/** Each schema says the next one twice: 24 of them mean sixteen million. */
const doubling = {
  $defs: Object.fromEntries(
    Array.from({ length: 24 }, (_, i) => {
      const next = { $ref: `#/$defs/d${String(i + 1)}` };
      return [`d${String(i)}`, { allOf: [next, next] }];
    }),
  ),
};

describe('a schema of one’s own', () => {
  it.each([
    [{ $async: true, type: 'object', required: ['x'] }, '/$async'],
    [{ allOf: [{ $ref: '#' }] }, '/allOf/0/$ref'],
    [{ properties: { a: { items: { $dynamicRef: '#a' } } } }, '/properties/a/items/$dynamicRef'],
    [{ not: { $recursiveRef: '#' } }, '/not/$recursiveRef'],
    [{ items: [true, { if: { $async: true } }] }, '/items/1/if/$async'],
    [{ dependencies: { a: ['b'], c: { $ref: '#' } } }, '/dependencies/c/$ref'],
    [doubling, '/$defs'],
    [{ $ref: 'https://example.com/s.json' }, '/$ref'],
    [{ pattern: '(a+)+' }, '/pattern'],
    [{ patternProperties: { '(a|aa)+b': {} } }, '/patternProperties'],
    [{ pattern: 'a'.repeat(501) }, '/pattern'],
    [{ enum: Array.from({ length: 2_000 }, (_, i) => i) }, ''],
    [{ type: 'nonsense' }, ''],
  ])('%j is refused at %s, and nothing fits one that was taken earlier', (schema, pointer) => {
    expect(schemaProblem(schema)?.pointer).toBe(pointer);
    expect(codesOf(schema, {})).toEqual([['/input', 'invalid_schema']]);
  });

  it('is refused where schemas lie in each other without end', () => {
    let schema: Record<string, unknown> = { type: 'string' };
    for (let depth = 0; depth < 25; depth += 1) schema = { properties: { a: schema } };
    expect(schemaProblem(schema)?.message).toContain('within each other');
  });

  it('may have names like keywords, marks of whoever shows it, and everything that describes a value', () => {
    const schema = {
      $id: 'https://example.com/own',
      title: 'Order',
      type: 'object',
      required: ['$ref'],
      additionalProperties: false,
      properties: {
        $ref: { type: 'string', pattern: '^[A-Z]+-[0-9]+$', 'x-widget': { $async: true } },
        $async: { type: ['integer', 'null'], minimum: 1, default: { $ref: 1 } },
        tags: { type: 'array', items: { enum: ['a', 'b'] }, uniqueItems: true },
      },
    };
    expect(schemaProblem(schema)).toBeNull();
    expect(codesOf(schema, { $ref: 'INV-1', $async: 2, tags: ['a', 'b'] })).toEqual([]);
    expect(codesOf(schema, { $ref: 'INV-x' })).toEqual([['/input/$ref', 'pattern']]);
    expect(codesOf(schema, { $ref: 'INV-1', tags: ['a', 'a'] })).toEqual([['/input/tags', 'uniqueItems']]);
  });
});

describe('a check', () => {
  it.each([
    ['a pattern that tries every way', { pattern: '^a*a*a*a*a*$' }, `${'a'.repeat(2_000)}b`],
    ['the same where little is left', { pattern: '^a*a*a*a*a*$' }, `${'a'.repeat(499)}b`],
    [
      'the same as the name of a property',
      { patternProperties: { 'a*a*a*b': { type: 'integer' } } },
      { ['a'.repeat(4_000)]: 1 },
    ],
    ['a pattern that must not match', { not: { pattern: '^a*a*a*a*a*$' } }, `${'a'.repeat(499)}b`],
    [
      'things that are compared with each other',
      { uniqueItems: true },
      Array.from({ length: 9_000 }, (_, i) => ({ i })),
    ],
  ])('that takes too long is a refusal, for %s', (_what, schema, value) => {
    expect(codesOf(schema, value)).toEqual([['/input', 'not_checked']]);
  });

  it('is not begun on more values than anybody fills in', () => {
    const value = Array.from({ length: 20_001 }, () => 1);
    expect(codesOf({ type: 'array' }, value)).toEqual([['/input', 'too_big']]);
  });

  it('tries plain patterns on long texts', () => {
    expect(codesOf({ pattern: '^\\s*\\S.*$' }, 'word '.repeat(900))).toEqual([]);
  });
});
