import { types as builtin } from 'pg';
import { Fault } from '../errors/fault';

/** `2026-03-01 09:30:00.12+00` → `2026-03-01T09:30:00.120Z`. Sessions run in UTC, so the offset is always zero. */
export function instantFromPg(value: string): string {
  if (value.length < 19) return value;
  const fraction = value.charAt(19) === '.' ? value.slice(20, value.length - 3) : '';
  return `${value.slice(0, 10)}T${value.slice(11, 19)}.${fraction.slice(0, 3).padEnd(3, '0')}Z`;
}

function integerFromPg(value: string): number {
  const number = Number(value);
  if (!Number.isSafeInteger(number))
    throw new Fault(
      422,
      'sum_out_of_range',
      'A sum here is beyond 9007199254740991 and cannot be told exactly: narrow what is added up.',
    );
  return number;
}

const TIMESTAMPTZ = 1184;
const DATE = 1082;
const INT8 = 20;
const NUMERIC = 1700;
const asIs = (value: string): string => value;

/**
 * Rows leave the driver JSON-ready: instants as RFC 3339, dates as `YYYY-MM-DD`, decimals as exact strings, bigint as
 * safe integers. So a row is hydrated by assignment and a view copies fields without converting.
 */
export const pgTypes = {
  getTypeParser(oid: number, format?: 'text' | 'binary'): unknown {
    if (format !== 'binary') {
      if (oid === TIMESTAMPTZ) return instantFromPg;
      if (oid === DATE || oid === NUMERIC) return asIs;
      if (oid === INT8) return integerFromPg;
    }
    // The driver's own list of types is an enum; what the wire says is a number.
    return (builtin.getTypeParser as (oid: number, format?: string) => unknown)(oid, format);
  },
};
