import { Readable } from 'node:stream';
import { CsvError } from './csv.errors';
import { restoreFormula } from './csv-writer';
import { decodeText, detectEncoding, isKnownEncoding } from './encoding';
import { headerNames } from './headers';
import { CSV_LIMITS, type CsvLimits } from './limits';
import { parseRecords, type RawRecord } from './records';
import { looksLikeHeader, sniffDelimiter } from './sniff';

/** What a person may set where the guess was wrong. */
export interface CsvOptions {
  readonly encoding?: string;
  readonly delimiter?: string;
  readonly hasHeader?: boolean;
  readonly limits?: Partial<CsvLimits>;
}

export interface CsvRowIssue {
  readonly code:
    'exchange.csv.too_few_cells' | 'exchange.csv.too_many_cells' | 'exchange.csv.undecodable_text';
  readonly message: string;
}

export interface CsvRow {
  /** Rows of data from 1, the header not counted, blank lines neither. */
  readonly rowNo: number;
  /** The physical line that the row begins on, from 1. */
  readonly line: number;
  /** By header; trimmed, NFC, formula escapes undone; a missing cell is empty. Without prototype. */
  readonly values: Readonly<Record<string, string>>;
  /** All cells as they stand in the file, also those beyond the header. */
  readonly raw: readonly string[];
  readonly issues: readonly CsvRowIssue[];
}

export interface CsvFile {
  readonly encoding: string;
  readonly delimiter: string;
  readonly hasHeader: boolean;
  /** Unique and never empty: `Email`, `Email (2)`, `Column 3`. */
  readonly headers: readonly string[];
  /** All rows, in order, read as they are asked for. Can be walked once. */
  readonly rows: AsyncIterable<CsvRow>;
}

const SAMPLE_BYTES = 256 * 1024;

/**
 * Opens a CSV file of unknown making: finds encoding, delimiter and header from its first 256 KiB, then streams its
 * rows. A ragged row is handed on with an issue; a file that cannot be read is refused with a CsvError, also from
 * `rows` where the trouble stands further down.
 * @throws CsvError `exchange.csv.empty_file`, `.no_rows`, `.not_text`, `.unknown_encoding`, `.too_many_columns`,
 * `.too_many_rows`, `.cell_too_large`, `.row_too_large`, `.unclosed_quote`, `.malformed`
 */
export async function openCsv(
  input: Buffer | AsyncIterable<Buffer>,
  options: CsvOptions = {},
): Promise<CsvFile> {
  const limits = { ...CSV_LIMITS, ...options.limits };
  const { sample, isWhole, bytes } = await takeSample(input);
  if (sample.length === 0) throw new CsvError('exchange.csv.empty_file', 'The file is empty.');
  if (options.encoding !== undefined && !isKnownEncoding(options.encoding)) {
    throw new CsvError('exchange.csv.unknown_encoding', 'The encoding has no known name.');
  }
  const detected =
    options.encoding === undefined
      ? detectEncoding(sample, isWhole)
      : { ...detectEncoding(sample, isWhole), encoding: options.encoding };
  const text = decodeText(sample, detected);
  if (text.trim() === '') throw new CsvError('exchange.csv.empty_file', 'The file is empty.');
  const sniffed = sniffDelimiter(text, isWhole);
  const delimiter = options.delimiter ?? sniffed.delimiter;
  const hasHeader = options.hasHeader ?? looksLikeHeader(sniffed.records);
  const records = parseRecords(bytes, { ...detected, delimiter, skipLine: sniffed.skip > 0, limits })[
    Symbol.asyncIterator
  ]();
  const first = await next(records);
  const second = hasHeader && first ? await next(records) : first;
  if (!first) throw new CsvError('exchange.csv.empty_file', 'The file is empty.');
  if (!second) throw new CsvError('exchange.csv.no_rows', 'The file has a header but no rows.');
  const headers = headerNames(hasHeader ? first.cells : first.cells.map(() => ''));
  return {
    encoding: detected.encoding,
    delimiter,
    hasHeader,
    headers,
    rows: rowsOf(second, records, headers, limits),
  };
}

async function next(records: AsyncIterator<RawRecord, void>): Promise<RawRecord | undefined> {
  const step = await records.next();
  return step.done ? undefined : step.value;
}

async function* rowsOf(
  first: RawRecord,
  rest: AsyncIterator<RawRecord, void>,
  headers: readonly string[],
  limits: CsvLimits,
): AsyncGenerator<CsvRow, void, undefined> {
  try {
    let rowNo = 0;
    for (let record: RawRecord | undefined = first; record; record = await next(rest)) {
      rowNo += 1;
      if (rowNo > limits.maxRows) {
        throw new CsvError(
          'exchange.csv.too_many_rows',
          `The file has more than ${limits.maxRows} rows.`,
          record.line,
        );
      }
      yield toRow(record, rowNo, headers);
    }
  } finally {
    // Whoever stops early must not leave the file open.
    await rest.return?.();
  }
}

function toRow({ cells, line }: RawRecord, rowNo: number, headers: readonly string[]): CsvRow {
  const values = Object.create(null) as Record<string, string>;
  headers.forEach((header, index) => {
    values[header] = cleanCell(cells[index] ?? '');
  });
  return { rowNo, line, values, raw: cells, issues: issuesOf(cells, headers.length) };
}

function issuesOf(cells: readonly string[], expected: number): CsvRowIssue[] {
  const issues: CsvRowIssue[] = [];
  // Some programs leave empty cells at the end away, or add them: nothing is lost by either.
  const filled = cells.findLastIndex((cell) => cell.trim() !== '') + 1;
  if (cells.length < expected) {
    issues.push({
      code: 'exchange.csv.too_few_cells',
      message: `The row has ${cells.length} cells, the header ${expected}.`,
    });
  } else if (filled > expected) {
    issues.push({
      code: 'exchange.csv.too_many_cells',
      message: `The row has ${filled} cells, the header ${expected}.`,
    });
  }
  if (cells.some((cell) => cell.includes('\ufffd'))) {
    issues.push({
      code: 'exchange.csv.undecodable_text',
      message: 'The row has characters of another encoding than the file.',
    });
  }
  return issues;
}

function cleanCell(cell: string): string {
  const text = cell.trim().normalize('NFC');
  // ="00123" is how spreadsheets are told to keep leading zeros.
  return restoreFormula(/^="([^"]*)"$/.exec(text)?.[1] ?? text);
}

/** The first bytes, and an iterable of all of them. */
async function takeSample(
  input: Buffer | AsyncIterable<Buffer>,
): Promise<{ sample: Buffer; isWhole: boolean; bytes: AsyncIterable<Buffer> }> {
  const all: AsyncIterable<Buffer, void> = Buffer.isBuffer(input) ? Readable.from([input]) : input;
  const source = all[Symbol.asyncIterator]();
  const chunks: Buffer[] = [];
  let size = 0;
  let isWhole = false;
  while (size < SAMPLE_BYTES) {
    const step = await source.next();
    if (step.done) {
      isWhole = true;
      break;
    }
    chunks.push(step.value);
    size += step.value.length;
  }
  const head = Buffer.concat(chunks);
  const sample = head.subarray(0, SAMPLE_BYTES);
  return { sample, isWhole: isWhole && sample.length === head.length, bytes: joined(head, source) };
}

async function* joined(
  head: Buffer,
  rest: AsyncIterator<Buffer, void>,
): AsyncGenerator<Buffer, void, undefined> {
  try {
    yield head;
    for (let step = await rest.next(); !step.done; step = await rest.next()) yield step.value;
  } finally {
    await rest.return?.();
  }
}
