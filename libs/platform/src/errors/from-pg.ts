import { constraintFault, Fault } from './fault';

interface PgError extends Error {
  code?: string;
  constraint?: string;
  column?: string;
  detail?: string;
  table?: string;
}

const BUSY = (cause: unknown): Fault =>
  new Fault(503, 'unavailable', 'The service cannot reach its database just now. Try again shortly.', {
    headers: { 'Retry-After': '2' },
    cause,
  });

/** Transient by nature: the same call may succeed when run again. */
export const isRetryable = (error: unknown): boolean => {
  const code = (error as PgError).code;
  return code === '40001' || code === '40P01';
};

/**
 * What a database error means to a caller, or undefined where it is our own mistake (and so a 500).
 * Neither SQL nor the driver's words ever leave.
 */
export function faultFromPg(error: unknown): Fault | undefined {
  if (!(error instanceof Error)) return undefined;
  const pg = error as PgError;
  const known = constraintFault(pg.constraint);
  if (known) return known();
  switch (pg.code) {
    case '23505':
      return new Fault(409, 'already_exists', 'A row with the same unique values exists already.');
    case '23503':
      return new Fault(422, 'reference_not_found', 'A referenced row does not exist.', {
        errors: [
          { pointer: pointerFromForeignKey(pg), code: 'reference_not_found', message: 'does not exist' },
        ],
      });
    case '23514':
    case '23502':
    case '22P02':
    case '22003':
    case '22007':
    case '22008':
    case '22021':
    case '22P05':
      return new Fault(422, 'invalid_value', 'A value is outside what can be stored.');
    case '40001':
    case '40P01':
      return new Fault(409, 'write_conflict', 'Another write came in between. Try again.', {
        headers: { 'Retry-After': '1' },
      });
    default:
      return isUnavailable(pg) ? BUSY(error) : undefined;
  }
}

const UNAVAILABLE = new Set([
  '53100',
  '53200',
  '53300',
  '55P03',
  '57P01',
  '57P02',
  '57P03',
  '57014',
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ENOENT',
]);

function isUnavailable(error: PgError): boolean {
  if (error.code !== undefined && (UNAVAILABLE.has(error.code) || error.code.startsWith('08'))) return true;
  return /Connection terminated|not queryable|timeout exceeded when trying to connect|connection timeout/i.test(
    error.message,
  );
}

/**
 * The field behind a foreign key, from its name `<table>_<column>_fkey`: with row-level security PostgreSQL keeps the
 * key's columns to itself.
 */
function pointerFromForeignKey({ constraint = '', table = '' }: PgError): string {
  const column = constraint.replace(new RegExp(`^${table}_`), '').replace(/_fkey$/, '');
  return `/${column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())}`;
}
