import { Fault } from '@omni/platform';

export type CsvErrorCode =
  | 'exchange.csv.empty_file'
  | 'exchange.csv.no_rows'
  | 'exchange.csv.not_text'
  | 'exchange.csv.unknown_encoding'
  | 'exchange.csv.unclosed_quote'
  | 'exchange.csv.malformed'
  | 'exchange.csv.too_many_columns'
  | 'exchange.csv.too_many_rows'
  | 'exchange.csv.cell_too_large'
  | 'exchange.csv.row_too_large';

/** Why a file as a whole cannot be read. What is wrong with a single row stands in that row's `issues`. */
export class CsvError extends Fault {
  constructor(
    code: CsvErrorCode,
    message: string,
    /** Physical line of the file, from 1, where it is known. */
    readonly line?: number,
  ) {
    super(422, code, message, line === undefined ? {} : { extra: { line } });
    this.name = 'CsvError';
  }
}
