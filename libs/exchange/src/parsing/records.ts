import { pipeline, Readable } from 'node:stream';
import { CsvError as ParserError, parse } from 'csv-parse';
import iconv from 'iconv-lite';
import { CsvError } from './csv.errors';
import type { CsvLimits } from './limits';

export interface RecordSource {
  readonly encoding: string;
  readonly bomLength: number;
  readonly delimiter: string;
  /** The first line says `sep=;` and is no record. */
  readonly skipLine: boolean;
  readonly limits: CsvLimits;
}

export interface RawRecord {
  readonly cells: readonly string[];
  /** The physical line that the record begins on, from 1. */
  readonly line: number;
}

/** Decodes and parses bytes into records, as fast as they are taken and no faster. Blank lines are left out. */
export async function* parseRecords(
  bytes: AsyncIterable<Buffer>,
  source: RecordSource,
): AsyncGenerator<RawRecord, void, undefined> {
  const { limits } = source;
  const parser = parse({
    delimiter: source.delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_empty_values: true,
    from_line: source.skipLine ? 2 : 1,
    info: true,
    // An open quotation mark would otherwise take the rest of the file into memory as one cell.
    max_record_size: limits.maxCellLength * 10,
  });
  const decoder = iconv.decodeStream(source.encoding, { stripBOM: false });
  pipeline(Readable.from(skipBytes(bytes, source.bomLength)), decoder, parser, () => undefined);
  try {
    // The parser tells the line that a record ends on, and counts a CRLF inside quotes as two lines.
    let miscounted = 0;
    for await (const { record, info } of parser as AsyncIterable<{
      record: string[];
      info: { lines: number };
    }>) {
      const breaks = record.flatMap((cell) => cell.match(/\r\n|\r|\n/g) ?? []);
      miscounted += breaks.filter((text) => text === '\r\n').length;
      const line = info.lines - miscounted - breaks.length;
      checkLimits(record, limits, line);
      yield { cells: record, line };
    }
  } catch (error) {
    throw translated(error);
  } finally {
    parser.destroy();
  }
}

function checkLimits(record: readonly string[], limits: CsvLimits, line: number): void {
  if (record.length > limits.maxColumns) {
    throw new CsvError(
      'exchange.csv.too_many_columns',
      `A row has more than ${limits.maxColumns} cells.`,
      line,
    );
  }
  if (record.some((cell) => cell.length > limits.maxCellLength)) {
    throw new CsvError(
      'exchange.csv.cell_too_large',
      `A cell is longer than ${limits.maxCellLength} characters.`,
      line,
    );
  }
}

/** The parser's messages quote the file; ours do not. */
function translated(error: unknown): unknown {
  if (!(error instanceof ParserError)) return error;
  const line = typeof error.lines === 'number' ? error.lines : undefined;
  switch (error.code) {
    case 'CSV_MAX_RECORD_SIZE':
      return new CsvError(
        'exchange.csv.row_too_large',
        'A row is too long. Perhaps a quotation mark before it is not closed.',
        line,
      );
    case 'CSV_QUOTE_NOT_CLOSED':
      return new CsvError('exchange.csv.unclosed_quote', 'A quotation mark is not closed.', line);
    default:
      return new CsvError('exchange.csv.malformed', 'The file is not well-formed CSV.', line);
  }
}

async function* skipBytes(
  bytes: AsyncIterable<Buffer>,
  count: number,
): AsyncGenerator<Buffer, void, undefined> {
  let left = count;
  for await (const chunk of bytes) {
    const kept = left === 0 ? chunk : chunk.subarray(left);
    left = Math.max(0, left - chunk.length);
    if (kept.length > 0) yield kept;
  }
}
