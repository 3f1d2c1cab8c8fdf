import fc from 'fast-check';
import { cut, storableJson } from './cut';

test('a text is cut before a pair of surrogates, not through it, and NULs do not count', () => {
  expect(cut(`${'a'.repeat(499)}😀tail`, 500)).toBe('a'.repeat(499));
  expect(cut(`${'a'.repeat(498)}😀tail`, 500)).toBe(`${'a'.repeat(498)}😀`);
  expect(cut('a\u0000b\u0000c', 3)).toBe('abc');
  expect(cut('short', 300)).toBe('short');
  expect(cut('😀', 1)).toBe('');
  expect(cut('abc', 0)).toBe('');
});

test('a half that came as a half is replaced', () => {
  expect(cut('x\ud83d')).toBe('x\ufffd');
  expect(cut('x\ude00y', 2)).toBe('x\ufffd');
});

test('any text, cut anywhere, is well formed and no longer than asked for', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.nat(20), (text, max) => {
      const short = cut(text, max);
      expect(short.isWellFormed()).toBe(true);
      expect(short).not.toContain('\u0000');
      expect(short.length).toBeLessThanOrEqual(max);
    }),
  );
});

test('what jsonb refuses is taken out of values and names, and nothing else changes', () => {
  const value = { 'n\u0000': ['a\ud83d', { b: 'c\u0000', d: 1, e: null }], said: '\\u0000 \\ud83d 😀' };
  expect(JSON.parse(storableJson(value))).toEqual({
    n: ['a\ufffd', { b: 'c', d: 1, e: null }],
    said: '\\u0000 \\ud83d 😀',
  });
  expect(storableJson({ a: '😀' })).toBe(JSON.stringify({ a: '😀' }));
});
