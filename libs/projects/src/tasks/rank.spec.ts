import * as fc from 'fast-check';
import { rankAfter, rankBetween } from './rank';

const bytewise = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

test('appending keeps places short however long the list gets', () => {
  let last: string | null = null;
  for (let i = 0; i < 5000; i += 1) {
    const next: string = rankAfter(last);
    if (last !== null) expect(bytewise(last, next)).toBe(-1);
    last = next;
  }
  expect(last).toHaveLength(6);
});

test('there is always room before the first', () => {
  let first = rankAfter(null);
  for (let i = 0; i < 100; i += 1) {
    const next = rankBetween(null, first);
    expect(bytewise(next, first)).toBe(-1);
    first = next;
  }
});

test('any sequence of insertions keeps the order that it was asked for', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(), { maxLength: 300 }), (gaps) => {
      const list: string[] = [];
      for (const gap of gaps) {
        const at = gap % (list.length + 1);
        list.splice(at, 0, rankBetween(list[at - 1] ?? null, list[at] ?? null));
      }
      expect([...list].sort(bytewise)).toEqual(list);
      expect(new Set(list).size).toBe(list.length);
    }),
  );
});

test('a hundred insertions at the same spot stay apart', () => {
  const below = rankAfter(null);
  let above = rankAfter(below);
  for (let i = 0; i < 100; i += 1) {
    const middle = rankBetween(below, above);
    expect(bytewise(below, middle)).toBe(-1);
    expect(bytewise(middle, above)).toBe(-1);
    above = middle;
  }
});
