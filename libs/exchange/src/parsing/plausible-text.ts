const WORD = /[^\s,;|"'()<>@./:\\-]+/gu;
const LETTER = /[\p{Lu}\p{Ll}\p{Lo}]/u;

/**
 * How unlike a text of some language a decoded text is: the share of words with characters beyond ASCII in them that
 * look wrong. A word looks wrong with a symbol or control character beside its letters (`£ukasz`), with letters of two
 * scripts (`Hйlиne`), with a capital after a small letter that is not ASCII (`иМЯ`), or as a Latin word that is nearly
 * all accents (`Èìÿ`).
 */
export function implausibility(text: string): number {
  let words = 0;
  let wrong = 0;
  for (const [word] of text.matchAll(WORD)) {
    if (/^\p{ASCII}*$/u.test(word)) continue;
    words += 1;
    if (looksWrong(word)) wrong += 1;
  }
  return words === 0 ? 0 : wrong / words;
}

function looksWrong(word: string): boolean {
  if (/[\p{Cc}\p{Cn}\p{Co}\ufffd¤]/u.test(word)) return true;
  if (!LETTER.test(word)) return false;
  const beyond = [...word].filter((char) => char > '\x7f');
  if (beyond.some((char) => !LETTER.test(char) && !/[’‘´`·ºª°€£–—…®™]/u.test(char))) return true;
  if (/\p{Script=Latin}/u.test(word) && /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(word)) return true;
  if (/[€£°®™…]\p{L}|\p{L}[–—]\p{L}/u.test(word)) return true;
  if (/\p{Ll}[^\p{ASCII}\P{Lu}]|[^\p{ASCII}\P{Ll}]\p{Lu}/u.test(word)) return true;
  // Icelandic begins hardly a word with eth and has thorn inside few; what does both is Turkish or Lithuanian misread.
  if (/^[ðÐ]|\p{L}þ/u.test(word)) return true;
  const letters = [...word].filter((char) => LETTER.test(char));
  return (
    /^\p{Script=Latin}+$/u.test(letters.join('')) &&
    letters.length > 2 &&
    beyond.length > 0.7 * letters.length
  );
}
