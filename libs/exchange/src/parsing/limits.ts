export interface CsvLimits {
  readonly maxColumns: number;
  /** Characters in one cell. */
  readonly maxCellLength: number;
  /** Rows of data. */
  readonly maxRows: number;
}

export const CSV_LIMITS: CsvLimits = { maxColumns: 500, maxCellLength: 100_000, maxRows: 1_000_000 };
