import { BLANK, fault, good, type Coerced } from './coerced';

export type DecimalMark = '.' | ',';

/** No amount has so many characters, and what is done with a number's zeros costs the square of how many there are. */
const MAX_LENGTH = 100;

export interface InferredDecimalMark {
  readonly mark: DecimalMark;
  /** False where no value decided. */
  readonly certain: boolean;
}

/**
 * Decides for a whole column which mark stands before the decimals. Of two marks in one value the last is it; a mark
 * that stands twice groups; a mark that is not followed by exactly three digits is it. `1,234` alone decides nothing.
 */
export function inferDecimalMark(values: Iterable<string>, fallback: DecimalMark = '.'): InferredDecimalMark {
  const evidence = { '.': 0, ',': 0 };
  for (const value of values) {
    const mark = markOf(bare(value).body);
    if (mark) evidence[mark] += 1;
  }
  const certain = evidence['.'] !== evidence[','];
  return { mark: certain ? (evidence['.'] > evidence[','] ? '.' : ',') : fallback, certain };
}

function markOf(body: string): DecimalMark | undefined {
  const [point, comma] = [body.lastIndexOf('.'), body.lastIndexOf(',')];
  if (point >= 0 && comma >= 0) return point > comma ? '.' : ',';
  const mark = point >= 0 ? '.' : ',';
  const other = mark === '.' ? ',' : '.';
  const parts = body.split(mark);
  if (parts.length < 2) return undefined;
  if (parts.length > 2) return other;
  const [before = '', after = ''] = parts;
  return after.length === 3 && /^[1-9]\d{0,2}$/.test(before) ? undefined : mark;
}

/**
 * A number as a decimal string: `1.234,50 €` is `1234.50` with the mark `,`. Accepts groups of three (and the Indian
 * groups of two), blanks and apostrophes between groups, a currency before or after, a percent sign, brackets or a
 * trailing sign for negative numbers. Neither rounds nor converts.
 */
export function parseDecimal(text: string, mark: DecimalMark): Coerced<string> {
  if (text.trim() === '') return BLANK;
  if (text.trim().length > MAX_LENGTH)
    return fault('exchange.value.malformed_number', 'The value is not a number.');
  const { body, negative } = bare(text);
  const group = mark === '.' ? ',' : '\\.';
  const decimal = mark === '.' ? '\\.' : ',';
  const pattern = new RegExp(`^(\\d+|\\d{1,3}(?:${group}\\d{2,3})*${group}\\d{3})?(?:${decimal}(\\d+))?$`);
  const [, whole = '', fraction = ''] = pattern.exec(body) ?? [];
  if (whole === '' && fraction === '')
    return fault('exchange.value.malformed_number', 'The value is not a number.');
  const digits = whole.replace(/\D/g, '').replace(/^0+(?=\d)/, '') || '0';
  const zero = !/[1-9]/.test(digits + fraction);
  return good(`${negative && !zero ? '-' : ''}${digits}${fraction === '' ? '' : `.${fraction}`}`);
}

function bare(text: string): { body: string; negative: boolean } {
  const plain = text
    .normalize('NFKC')
    .replace(/[\u2212\u2013]/g, '-')
    .replace(/[\s'’`]/g, '');
  const inBrackets = /^\((.*)\)$/.exec(plain)?.[1];
  const unsigned = (inBrackets ?? plain).replace(/^(?:\p{Sc}|[A-Z]{3})|(?:\p{Sc}|[A-Z]{3}|%)$/gu, '');
  const [, before = '', body = '', after = ''] = /^([+-]?)(.*?)([+-]?)$/.exec(unsigned) ?? [];
  return {
    body: body.replace(/^(?:\p{Sc}|[A-Z]{3})/u, ''),
    negative: inBrackets !== undefined || before === '-' || after === '-',
  };
}
