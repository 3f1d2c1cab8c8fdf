import { fold, wordsOf } from './fold';
import { places, snippetOf } from './snippet';

const shown = (text: string, q: string): string[] =>
  places(text, wordsOf(q)).map(({ start, end }) => text.slice(start, end));

test.each([
  ['Jürgen Müller', 'mull', ['Müll']],
  ['STRASSE and Straße', 'strass', ['STRASS', 'Straß']],
  ['Renée O’Brien', 'obrien', ['O’Brien']],
  ['Łódź', 'lodz', ['Łódź']],
  ['ﬁnance', 'fin', ['ﬁn']],
  ['Ada Lovelace', 'love ada', ['Ada', 'Love']],
  ['banana', 'ana', ['ana']],
  ['Adam', 'da', []],
  ['Dan and Ada', 'da', ['Da']],
])('in %j the question %j marks %j', (text, q, marked) => {
  expect(shown(text, q)).toEqual(marked);
});

test('offsets lead back into the original, whatever folding takes or adds', () => {
  for (const text of ['ﬃ𝒜Ŀ', 'a\u0301b', '👩‍💻 code', 'İstanbul', 'ß'.repeat(5)]) {
    const folded = fold(text);
    expect(folded.at).toHaveLength(folded.text.length + 1);
    expect(folded.at[folded.text.length]).toBe(text.length);
    expect([...folded.at]).toEqual([...folded.at].sort((a, b) => a - b));
  }
});

test('a long text is shown around the first match', () => {
  const text = `${'lorem ipsum '.repeat(50)}the needle ${'dolor sit '.repeat(50)}`;
  const { text: shownText, highlights } = snippetOf(['A title', text], ['needle']);
  expect(shownText.length).toBeLessThanOrEqual(160);
  expect(highlights.map((h) => shownText.slice(h.start, h.end))).toEqual(['needle']);
});

test('without a match the title is shown', () => {
  expect(snippetOf(['A title', 'text'], ['needle'])).toEqual({ text: 'A title', highlights: [] });
});
