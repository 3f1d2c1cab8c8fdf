/**
 * Text as a row, an event and a search document hold it, of `max` UTF-16 units at most: PostgreSQL takes no NUL, and JSON
 * none of its halves where a pair of surrogates was cut apart.
 */
export function cut(text: string, max = Infinity): string {
  const plain = text.includes(NUL) ? text.replaceAll(NUL, '') : text;
  if (plain.length <= max) return plain.toWellFormed();
  // An emoji at the end goes as a whole: half of it would stand there as a question mark.
  const end = max > 0 && isPair(plain, max - 1) ? max - 1 : max;
  return plain.slice(0, end).toWellFormed();
}

const NUL = '\u0000';
const isPair = (text: string, at: number): boolean => (text.codePointAt(at) ?? 0) > 0xffff;

/** How `JSON.stringify` writes what jsonb refuses: NUL, and halves of pairs. A backslash before it may be doubled: no harm. */
const REFUSED = /\\u(?:0000|d[89a-f][0-9a-f]{2})/;

/** JSON that jsonb takes, whatever its texts hold. Almost all of it does as it is, so nothing is walked through for it. */
export function storableJson(value: unknown): string {
  const json = JSON.stringify(value);
  return REFUSED.test(json) ? JSON.stringify(JSON.parse(json), cleaned) : json;
}

function cleaned(_: string, value: unknown): unknown {
  if (typeof value === 'string') return cut(value);
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [cut(name), one]));
}
