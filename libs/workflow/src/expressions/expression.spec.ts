import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { ExpressionError } from './expression-error';
import { evaluate, holds } from './expression';
import { FUNCTIONS } from './functions';
import { isDangerousPattern } from './guarded-regex';
import { referencesOf } from './references';
import { piecesOf, render } from './template';

const NOW = '2026-03-02T09:00:00.000Z';
const ask = (source: string, root: unknown = {}) => evaluate(source, root, NOW);

describe('an expression', () => {
  it('reads what it is given and nothing else', async () => {
    expect(await ask('a.b[c > 1].c', { a: { b: [{ c: 1 }, { c: 2 }, { c: 3 }] } })).toEqual([2, 3]);
    expect(await ask('$now()')).toBe(NOW);
    expect(await ask('nothing.there')).toBeUndefined();
    for (const source of [
      'constructor',
      '__proto__',
      'a.constructor.constructor',
      '$lookup(a, "constructor")',
    ])
      expect(await ask(source, { a: {} })).toBeUndefined();
  });

  it('cannot evaluate texts, run for ever, nest without end or grow without end', async () => {
    for (const source of [
      '$eval("1+1")',
      '($f := function($n) { $f($n + 1) }; $f(1))',
      '($f := function($n) { 1 + $f($n + 1) }; $f(1))',
      '[1..10000000]',
      '$pad("x", 100000000)',
      '($f := function($s, $n) { $n = 0 ? $s : $f($s & $s, $n - 1) }; $f("xxxxxxxxxx", 22))',
      '$match($pad("a", 9000, "a"), /a*b/)',
    ])
      await expect(ask(source)).rejects.toThrow(ExpressionError);
  });

  it.each([
    [
      'a text that doubles',
      '($f := function($s, $n) { $n = 0 ? $s : $f($s & $s, $n - 1) }; $length($f("xxxxxxxx", 24)))',
    ],
    ['a pattern that tries every way', '$match($pad("a", 4000, "a"), /a*a*a*a*a*x/)'],
    ['lists that are copied again and again', '$reduce([1..90000], $append)'],
    [
      'a tree that is the same at every branch',
      '($f := function($s, $n) { $n = 0 ? $s : $f({"a": $s, "b": $s}, $n - 1) }; $f(1, 40) = $f(1, 40))',
    ],
  ])('is broken off within a second for %s', async (_what, source) => {
    const begun = Date.now();
    await expect(ask(source)).rejects.toThrow(ExpressionError);
    expect(Date.now() - begun).toBeLessThan(2500);
    expect(await ask('$map(a, function($v) { $v + 1 })', { a: [1, 2] })).toEqual([2, 3]);
  });

  it('gives plain JSON, and says no for whatever JSONata takes for false', async () => {
    expect(await ask('{ "f": function($x) { $x }, "n": 1/3 > 0, "list": [undefinedName, 1] }')).toEqual({
      n: true,
      list: [1],
    });
    expect(await holds('nothing', {}, NOW)).toBe(false);
    expect(await holds('list', { list: [0, ''] }, NOW)).toBe(false);
    expect(await holds('a = 1 /* and */', { a: 1 }, NOW)).toBe(true);
  });

  it('is refused with the place of what is wrong', async () => {
    await expect(ask('a.[')).rejects.toMatchObject({ position: expect.any(Number) });
  });
});

describe('a pattern', () => {
  it.each(['(a+)+b', '(a|aa)+', '([a-z]+)*x', '(a{2,})*', '(.*)\\1', '((a)*b?)*'])(
    '%s may take for ever',
    (source) => expect(isDangerousPattern(source)).toBe(true),
  );
  it.each(['^INV-\\d+$', '(a|b)c', '[a-z]+@[a-z]+', '(abc)?d*', '\\(a+\\)'])('%s ends', (source) =>
    expect(isDangerousPattern(source)).toBe(false),
  );
});

describe('a template', () => {
  it('keeps the type of a lone expression and puts others in as text', async () => {
    const root = { a: 1, list: [1, 2], name: 'Ada', none: null };
    expect(
      await render(
        {
          n: '{{ a }}',
          l: ['{{ list }}', '{{ gone }}'],
          t: 'Hi {{ name }}, {{ a + 1 }}!',
          gone: '{{ gone }}',
          z: '{{ none }}',
          x: 5,
        },
        root,
        NOW,
      ),
    ).toEqual({ n: 1, l: [[1, 2], null], t: 'Hi Ada, 2!', z: null, x: 5 });
    expect(await render('{{ {"a": {"b": "}}"}} }}', {}, NOW)).toEqual({ a: { b: '}}' } });
  });

  it('leaves text without braces alone, whatever it is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string(), async (text) => {
        fc.pre(!text.includes('{{'));
        expect(await render(text, {}, NOW)).toBe(text);
        expect(piecesOf(text)).toEqual([{ text }]);
      }),
    );
  });

  it('is refused where braces stay open', () => {
    expect(() => piecesOf('a {{ b')).toThrow(ExpressionError);
  });
});

describe('references', () => {
  const paths = (source: string) => referencesOf(source).paths.map((path) => path.join('.'));

  it('are what an expression reads at the root', () => {
    expect(paths('steps.a.output.lines[quantity > $x].(price * rate)')).toEqual(['steps.a.output.lines']);
    expect(paths('$sum(steps.b.output.total) + vars.c')).toEqual(['steps.b.output.total', 'vars.c']);
    expect(paths('a ? b.c : $$.d.e')).toEqual(['a', 'b.c', 'd.e']);
    expect(paths('{ "k": input.v, "l": [event.w] }')).toEqual(['input.v', 'event.w']);
    expect(paths('items.{ "id": id, "top": $$.run.id }')).toEqual(['items', 'run.id']);
    expect(paths('($x := steps.a; $x.output)')).toEqual(['steps.a']);
  });

  it('are variables where an envelope is the root', () => {
    expect(
      referencesOf('data.id = $steps.made.output.id and $map(x, function($i) { $i.y })').variables,
    ).toEqual(expect.arrayContaining([['$steps', 'made', 'output', 'id']]));
  });
});

it('knows the functions that JSONata has, but not the one that runs texts', () => {
  const source = readFileSync(require.resolve('jsonata'), 'utf8');
  const bound = [...source.matchAll(/(?:staticFrame|environment)\.bind\('(\w+)'/g)].map(([, name]) => name);
  expect([...FUNCTIONS].sort()).toEqual([...new Set(bound)].filter((name) => name !== 'eval').sort());
});
