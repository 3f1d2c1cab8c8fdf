import { cut, fold } from './fold';

export interface Highlight {
  start: number;
  end: number;
}

export interface Snippet {
  text: string;
  highlights: Highlight[];
}

const AROUND = 60;
const LENGTH = 160;

/** The part of the first text that holds one of the words, and where the words stand in it. */
export function snippetOf(texts: readonly string[], words: readonly string[]): Snippet {
  for (const text of texts) {
    const first = places(text, words)[0];
    if (!first) continue;
    const start = wordStart(text, Math.max(0, first.start - AROUND));
    const shown = cut(text, LENGTH, start);
    return { text: shown, highlights: places(shown, words) };
  }
  return { text: cut(texts[0] ?? '', LENGTH), highlights: [] };
}

/** Where the words stand in a text, as offsets in the original's UTF-16 units; overlapping places are one. */
export function places(text: string, words: readonly string[]): Highlight[] {
  const folded = fold(text);
  const found: Highlight[] = [];
  for (const word of words) {
    for (let i = folded.text.indexOf(word); i >= 0; i = folded.text.indexOf(word, i + word.length)) {
      const short = word.length < 3 && i > 0 && /[\p{L}\p{N}]/u.test(folded.text.charAt(i - 1));
      // One and two letters are found at the beginning of a word alone, and so shown there alone.
      if (!short) found.push({ start: folded.at[i] ?? 0, end: folded.at[i + word.length] ?? text.length });
    }
  }
  return merged(found.sort((a, b) => a.start - b.start));
}

function merged(list: readonly Highlight[]): Highlight[] {
  const out: Highlight[] = [];
  for (const one of list) {
    const last = out[out.length - 1];
    if (last && one.start <= last.end) last.end = Math.max(last.end, one.end);
    else out.push({ ...one });
  }
  return out;
}

/** The next beginning of a word, unless the place is the beginning of all. */
function wordStart(text: string, place: number): number {
  if (place === 0) return 0;
  const blank = text.indexOf(' ', place);
  return blank >= 0 && blank - place < AROUND ? blank + 1 : place;
}
