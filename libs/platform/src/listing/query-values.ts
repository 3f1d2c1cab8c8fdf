import type { ColumnFact } from '../entity';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const DATE = /^\d{4}-\d{2}-\d{2}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2}))?$/;

/** Whether a text is a value of a column's type. */
export function fits(column: ColumnFact, value: string): boolean {
  switch (column.type) {
    case 'uuid':
      return UUID.test(value);
    case 'boolean':
      return value === 'true' || value === 'false';
    case 'integer':
      return /^-?\d{1,9}$/.test(value);
    case 'bigint':
      return /^-?\d{1,15}$/.test(value);
    case 'numeric':
      return /^-?\d{1,18}(\.\d{1,10})?$/.test(value);
    case 'date':
      return DATE.test(value) && !Number.isNaN(Date.parse(value));
    case 'timestamp with time zone':
      return INSTANT.test(value) && !Number.isNaN(Date.parse(value));
    default:
      return value.length <= 1000 && !value.includes('\u0000');
  }
}

/** What a column's values are, for people. */
export const kindOf = (column: ColumnFact): string =>
  ({
    uuid: 'uuid',
    boolean: 'boolean',
    date: 'date (YYYY-MM-DD)',
    numeric: 'decimal',
    integer: 'whole number',
    bigint: 'whole number',
  })[column.type] ??
  (column.type.startsWith('timestamp') ? 'RFC 3339 instant' : 'text of at most 1,000 characters');
