/**
 * What makes spreadsheets run a cell instead of showing it (OWASP, CSV injection), in its full-width forms too. The
 * apostrophes before it are ours: they are counted in, so that escaping can be undone exactly.
 */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;
const ESCAPED = /^'+[=+\-@\t\r\n＝＋－＠]/;
const NEGATIVE_NUMBER = /^-\d+(?:[.,]\d+)?$/;

/** Text as a spreadsheet shows it: with an apostrophe before what it would run. A negative number stays a number. */
export function neutraliseFormula(text: string): string {
  return FORMULA.test(text) && !NEGATIVE_NUMBER.test(text) ? `'${text}` : text;
}

/** What `neutraliseFormula` was given. Reading applies it, so that an export imported again is what it was. */
export function restoreFormula(text: string): string {
  return ESCAPED.test(text) && !NEGATIVE_NUMBER.test(text.slice(1)) ? text.slice(1) : text;
}

/** A value as one cell of a CSV file: formulas neutralised, quoted by RFC 4180 where it must be. */
export function escapeCsvCell(value: unknown, delimiter = ','): string {
  const text = cellText(value);
  return text.includes(delimiter) || /["\r\n\t]|^\s|\s$/.test(text)
    ? `"${text.replaceAll('"', '""')}"`
    : text;
}

function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean')
    return String(value);
  if (typeof value === 'string') return neutraliseFormula(value);
  if (value instanceof Date) return value.toISOString();
  return typeof value === 'object' ? neutraliseFormula(JSON.stringify(value)) : '';
}

export interface CsvColumn<Row> {
  readonly header: string;
  readonly value: (row: Row) => unknown;
}

export interface ToCsvOptions {
  /** `,` by default. */
  readonly delimiter?: string;
  /** Begins with a byte-order mark, without which Excel reads UTF-8 as something else. True by default. */
  readonly bom?: boolean;
}

/** Rows as the text of a CSV file in pieces of about 16 KiB, with a header and CRLF line ends, as they are taken. */
export async function* toCsv<Row>(
  rows: Iterable<Row> | AsyncIterable<Row>,
  columns: readonly CsvColumn<Row>[],
  { delimiter = ',', bom = true }: ToCsvOptions = {},
): AsyncGenerator<string, void, undefined> {
  const lineOf = (cells: readonly unknown[]) =>
    `${cells.map((cell) => escapeCsvCell(cell, delimiter)).join(delimiter)}\r\n`;
  let piece = (bom ? '\ufeff' : '') + lineOf(columns.map((column) => column.header));
  for await (const row of rows) {
    piece += lineOf(columns.map((column) => column.value(row)));
    if (piece.length > 16_384) {
      yield piece;
      piece = '';
    }
  }
  if (piece !== '') yield piece;
}
