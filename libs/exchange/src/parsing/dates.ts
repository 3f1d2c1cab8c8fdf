import { BLANK, fault, good, type Coerced } from './coerced';
import { MONTHS, plainWord } from './months';

/** Which of the first two numbers of `03/04/2026` is the day. */
export type DateOrder = 'dmy' | 'mdy';

export interface InferredDateOrder {
  readonly order: DateOrder;
  /** False where no value decided, so that a person should be asked. */
  readonly certain: boolean;
  /** Values that can be read in one order only, by that order. */
  readonly evidence: Readonly<Record<DateOrder, number>>;
}

const NUMERIC = /^(\d{1,2})([/-])(\d{1,2})\2(\d{4}|\d{2})$/;
const WITH_POINTS = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2})$/;
const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/;
const COMPACT = /^(\d{4})(\d\d)(\d\d)$/;
const DAY_NAMED_MONTH =
  /^(\d{1,2})(?:st|nd|rd|th|er|\.|º)?[\s/-]+(?:de\s+)?(\p{L}{3,12})\.?[\s/,-]+(?:de[l]?\s+)?(\d{4}|\d{2})$/u;
const NAMED_MONTH_DAY = /^(\p{L}{3,12})\.?[\s-]+(\d{1,2})(?:st|nd|rd|th)?[\s,-]+(\d{4}|\d{2})$/u;
/**
 * Of a cell no more is read: "Wednesday, 30 septiembre de 2026, 23:59:59.999 GMT+02:00" has 55 characters, and the search
 * for the time of day costs the square of what is searched.
 */
const MAX_LENGTH = 60;
/** How Outlook (`0/0/00`) and old databases (`0000-00-00`) write that there is none. */
const NO_DATE = /^0+([-/.])0+\1\s?0+$/;

/**
 * Decides for a whole column. Each value with a first or second number above 12 can be read in one order alone; the
 * order that more such values ask for wins, and `fallback` where they ask for neither. Dates with points are always
 * day first and dates with the year first need no decision, so they do not count.
 */
export function inferDateOrder(values: Iterable<string>, fallback: DateOrder = 'dmy'): InferredDateOrder {
  const evidence = { dmy: 0, mdy: 0 };
  for (const value of values) {
    const [, first, , second] = NUMERIC.exec(dateOf(value)) ?? [];
    if (first === undefined || second === undefined) continue;
    if (Number(first) > 12 && Number(second) <= 12) evidence.dmy += 1;
    if (Number(second) > 12 && Number(first) <= 12) evidence.mdy += 1;
  }
  const certain = evidence.dmy !== evidence.mdy;
  const order = certain ? (evidence.dmy > evidence.mdy ? 'dmy' : 'mdy') : fallback;
  return { order, certain, evidence };
}

/**
 * A date as `YYYY-MM-DD`. Reads ISO 8601, `31.03.2026`, `31/03/2026` and `03/31/2026` by `order`, `2026/3/31`,
 * `20260331`, and months by name in English, German, French and Spanish. A time after the date is dropped. Years of two
 * digits are 1930 to 2029, as spreadsheets read them.
 */
export function parseDate(text: string, order: DateOrder): Coerced<string> {
  const value = dateOf(text);
  if (value === '' || NO_DATE.test(value)) return BLANK;
  const parts = partsOf(value, order);
  if (!parts) return fault('exchange.value.malformed_date', 'The value is not a date.');
  const [year, month, day] = parts;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (year < 1000 || month < 1 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) {
    return fault('exchange.value.impossible_date', 'The date does not exist.');
  }
  return good(date.toISOString().slice(0, 10));
}

type YearMonthDay = [year: number, month: number, day: number];

function partsOf(value: string, order: DateOrder): YearMonthDay | undefined {
  let match = YEAR_FIRST.exec(value);
  if (match) return [Number(match[1]), Number(match[3]), Number(match[4])];
  match = COMPACT.exec(value);
  if (match) return [Number(match[1]), Number(match[2]), Number(match[3])];
  match = WITH_POINTS.exec(value);
  if (match) return [fullYear(match[3]), Number(match[2]), Number(match[1])];
  match = NUMERIC.exec(value);
  if (match) {
    const [first, second] = [Number(match[1]), Number(match[3])];
    return order === 'dmy' ? [fullYear(match[4]), second, first] : [fullYear(match[4]), first, second];
  }
  match = DAY_NAMED_MONTH.exec(value);
  if (match) return named(match[3], match[2], match[1]);
  match = NAMED_MONTH_DAY.exec(value);
  return match ? named(match[3], match[1], match[2]) : undefined;
}

function named(
  year: string | undefined,
  name: string | undefined,
  day: string | undefined,
): YearMonthDay | undefined {
  const month = MONTHS.get(plainWord(name ?? ''));
  return month === undefined ? undefined : [fullYear(year), month, Number(day)];
}

function fullYear(text = ''): number {
  const year = Number(text);
  return text.length > 2 ? year : year + (year < 30 ? 2000 : 1900);
}

/** Without the time of day, a weekday before it and blanks around it. */
function dateOf(text: string): string {
  return text
    .trim()
    .slice(0, MAX_LENGTH)
    .replace(/(?<=\d)(?:T|,?\s+)\d{1,2}:\d\d.*$/i, '')
    .replace(/^\p{L}{2,10}\.?,\s+(?=\d|\p{L})/u, '');
}
