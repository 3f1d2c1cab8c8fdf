/* How values are written in documents, in the few countries' ways that one meets. */

export interface Amount {
  /** in hundredths */
  minor: number;
  currency: string | null;
}

const SYMBOLS: Readonly<Record<string, string>> = { '€': 'EUR', $: 'USD', '£': 'GBP' };
const CURRENCY = '(?:EUR|USD|GBP|CHF|PLN|SEK|DKK|NOK|CAD|AUD|€|\\$|£)';
const FIGURE = "\\d{1,3}(?:[ \\u00a0.,'’]\\d{3})+(?:[.,]\\d{2})?|\\d+[.,]\\d{2}|\\d+";
const AMOUNT = new RegExp(
  `(${CURRENCY})?\\s?(?<![\\d.,-])(${FIGURE})(?![\\d%.,]*\\d|\\s?%)\\s?(${CURRENCY})?`,
  'g',
);

/** Amounts of a line: with two decimals, or with a currency beside them, so that no quantity or number passes as one. */
export function amountsIn(line: string): Amount[] {
  return [...line.matchAll(AMOUNT)].flatMap(([, before, figure = '', after]) => {
    const currency = before ?? after ?? null;
    const exact = /[.,]\d{2}$/.test(figure);
    if (!exact && currency === null) return [];
    const digits = figure.replace(/\D/g, '');
    if (digits.length > 13) return [];
    const minor = Number(digits) * (exact ? 1 : 100);
    return [{ minor, currency: currency === null ? null : (SYMBOLS[currency] ?? currency) }];
  });
}

export interface FoundDate {
  /** YYYY-MM-DD */
  day: string;
  /** day and month could be the other way round */
  ambiguous: boolean;
}

const MONTHS = [
  ['jan'],
  ['feb'],
  ['mar', 'mär', 'mrz'],
  ['apr'],
  ['may', 'mai'],
  ['jun'],
  ['jul'],
  ['aug'],
  ['sep'],
  ['oct', 'okt'],
  ['nov'],
  ['dec', 'dez'],
];
const monthOf = (word: string): number =>
  MONTHS.findIndex((names) => names.some((name) => word.toLowerCase().startsWith(name))) + 1;

const DATE =
  /\b(\d{4})-(\d{2})-(\d{2})\b|\b(\d{1,2})([./])(\d{1,2})\5(\d{4})\b|\b(\d{1,2})\.?\s+(\p{L}{3,9})\.?\s+(\d{4})\b|\b(\p{L}{3,9})\.?\s+(\d{1,2}),?\s+(\d{4})\b/gu;

/** Dates of a line, left to right. */
export function datesIn(line: string): FoundDate[] {
  return [...line.matchAll(DATE)].flatMap((m): FoundDate[] => {
    if (m[1]) return dated(m[1], m[2], m[3], false);
    if (m[7]) {
      const [first, second] = [Number(m[4]), Number(m[6])];
      const monthFirst = m[5] === '/' && second > 12;
      const [day, month] = monthFirst ? [second, first] : [first, second];
      return dated(m[7], month, day, m[5] === '/' && first <= 12 && second <= 12 && first !== second);
    }
    if (m[10]) return dated(m[10], monthOf(m[9] ?? ''), m[8], false);
    return dated(m[13], monthOf(m[11] ?? ''), m[12], false);
  });
}

function dated(
  year: string | undefined,
  month: string | number | undefined,
  day: string | number | undefined,
  ambiguous: boolean,
): FoundDate[] {
  const text = `${year ?? ''}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const at = new Date(`${text}T00:00:00Z`);
  // A 31st of February is none.
  if (Number.isNaN(at.getTime()) || at.toISOString().slice(0, 10) !== text) return [];
  return [{ day: text, ambiguous }];
}

const TAX_ID =
  /\b(DE ?\d{9}|ATU ?\d{8}|FR ?[0-9A-Z]{2} ?\d{9}|GB ?\d{9}|NL ?\d{9}B\d{2}|IT ?\d{11}|ES ?[0-9A-Z]\d{7}[0-9A-Z]|PL ?\d{10}|BE ?[01]\d{9}|LU ?\d{8}|CHE-?\d{3}\.?\d{3}\.?\d{3})\b/g;

/** Numbers by which tax offices know businesses. */
export const taxIdsIn = (line: string): string[] =>
  [...line.matchAll(TAX_ID)].map(([id]) => id.replace(/[ .-]/g, ''));
