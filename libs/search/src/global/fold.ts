/** Letters that no decomposition takes apart; as PostgreSQL's unaccent writes them. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};
const APOSTROPHE = /['’`´]/;

export interface Folded {
  text: string;
  /** for each unit of the folded text, where it stands in the original; one more for the end */
  at: number[];
}

/** Text as the search compares it, without case and accents, and the way back to the original's places. */
export function fold(original: string): Folded {
  let text = '';
  const at: number[] = [];
  let place = 0;
  for (const letter of original) {
    const plain = APOSTROPHE.test(letter) ? '' : foldLetter(letter);
    for (let i = 0; i < plain.length; i += 1) at.push(place);
    text += plain;
    place += letter.length;
  }
  at.push(place);
  return { text, at };
}

function foldLetter(letter: string): string {
  const lower = letter.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return [...lower].map((c) => PLAIN[c] ?? c).join('');
}

/** The words of a question, as the database takes them apart. */
export const wordsOf = (q: string): string[] =>
  fold(q)
    .text.split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .slice(0, 8);

/** The beginning of a text. Cutting may part a pair of surrogates, and half a letter is none (PostgreSQL refuses it). */
export const cut = (text: string, length: number, from = 0): string =>
  text
    .slice(from, from + length)
    .replace(/[\uD800-\uDBFF]$/, '')
    .replace(/^[\uDC00-\uDFFF]/, '');
