/** Separators that exports use, the likelier first. */
const DELIMITERS = [',', ';', '\t', '|'] as const;
const MAX_RECORDS = 60;

export interface Sniffed {
  readonly delimiter: string;
  /** Characters to skip at the beginning: Excel's `sep=;` line. */
  readonly skip: number;
  /** The first records, cut up with that delimiter. */
  readonly records: readonly (readonly string[])[];
}

/**
 * Finds what separates the cells. Of the candidates that cut the first record in two or more, the one wins that
 * leaves quotation marks in order, then that cuts most records into as many cells as the first, then into more. Delimiters inside quoted cells do
 * not count. A file of one column has none, and is read with commas.
 * @param text the beginning of the file, decoded
 * @param isWhole the last record is not cut off
 */
export function sniffDelimiter(text: string, isWhole = true): Sniffed {
  const stated = /^sep=([,;|\t])[ \t]*(?:\r\n|\n|\r)/i.exec(text);
  if (stated?.[1]) {
    const skip = stated[0].length;
    return { delimiter: stated[1], skip, records: splitRecords(text.slice(skip), stated[1], isWhole) };
  }
  const candidates = DELIMITERS.map((delimiter) => {
    const { records, strays } = cut(text, delimiter, isWhole);
    return { delimiter, skip: 0, records, strays, ...regularity(records) };
  });
  const { delimiter, skip, records } = candidates.reduce((best, next) =>
    isBetter(next, best) ? next : best,
  );
  return { delimiter, skip, records };
}

interface Regularity {
  /** Quotation marks that end a quoted cell but are not followed by a delimiter: a sign of the wrong one. */
  readonly strays: number;
  /** Cells of the first record. */
  readonly width: number;
  /** Share of the records that have as many. */
  readonly regular: number;
}

function regularity(records: readonly (readonly string[])[]): Omit<Regularity, 'strays'> {
  const width = records[0]?.length ?? 0;
  const same = records.filter((record) => record.length === width).length;
  return { width, regular: records.length === 0 ? 0 : same / records.length };
}

function isBetter(next: Regularity, best: Regularity): boolean {
  if (next.width <= 1 || best.width <= 1) return next.width > 1;
  if (next.strays !== best.strays) return next.strays < best.strays;
  return next.regular > best.regular || (next.regular === best.regular && next.width > best.width);
}

/** The first records of a text, cut up with a delimiter; blank lines are left out. */
export function splitRecords(text: string, delimiter: string, isWhole = true): string[][] {
  return cut(text, delimiter, isWhole).records;
}

/** A small reader for the sample alone: quotes, doubled quotes, line breaks inside quotes. */
function cut(text: string, delimiter: string, isWhole: boolean): { records: string[][]; strays: number } {
  const records: string[][] = [];
  let record: string[] = [];
  let cell = '';
  let quoted = false;
  let strays = 0;
  const endRecord = () => {
    record.push(cell);
    if (record.length > 1 || cell !== '') records.push(record);
    record = [];
    cell = '';
  };
  for (let index = 0; index < text.length && records.length < MAX_RECORDS; index += 1) {
    const char = text.charAt(index);
    const next = text.charAt(index + 1);
    if (quoted) {
      if (char !== '"') {
        cell += char;
      } else if (next === '"') {
        cell += char;
        index += 1;
      } else {
        quoted = false;
        if (![delimiter, '\r', '\n', ''].includes(next)) strays += 1;
      }
    } else if (char === '"' && cell.trim() === '') {
      quoted = true;
      cell = '';
    } else if (char === delimiter) {
      record.push(cell);
      cell = '';
    } else if (char === '\n' || char === '\r') {
      if (char === '\r' && next === '\n') index += 1;
      endRecord();
    } else {
      cell += char;
    }
  }
  // A record that the sample cuts off would look ragged; it counts only where there is no other.
  const isCutOff = !isWhole && records.length > 0;
  if (records.length < MAX_RECORDS && (record.length > 0 || cell !== '') && !isCutOff) endRecord();
  return { records, strays };
}

/** Of a cell as much is looked at as shows what it is. */
const TELLING = 200;
const DATA_LIKE = [
  /^[^\s@]+@[^\s@]+\.[^\s@]+$/,
  /^[a-z]+:\/\//i,
  /^[+-]?[\d.,' \u00a0]*\d[.,]\d+\s*(?:%|\p{Sc})?$/u,
  /^\d{5,}$/,
  /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}/,
  /^\+?[\d\s()/-]{7,}$/,
];

/**
 * True unless the first record looks like data: an e-mail address, a link, a date, a price, a phone number. Exports
 * nearly always have a header, so the doubt speaks for it.
 */
export function looksLikeHeader(records: readonly (readonly string[])[]): boolean {
  const first = (records[0] ?? []).map((cell) => cell.trim().slice(0, TELLING));
  if (first.every((cell) => cell === '')) return false;
  return !first.some((cell) => DATA_LIKE.some((pattern) => pattern.test(cell)));
}
