import { createHash } from 'node:crypto';
import { Fault } from '../errors/fault';
import { valueIn } from './custom-columns';
import type { ListQuery } from './list-query';

/** Binds a cursor to the filter and sort it was made under. */
function fingerprint(query: ListQuery): string {
  const bound = [
    query.filters.map((f) => [f.column.property, f.operator, f.value]),
    query.sort.map((s) => [s.column.property, s.descending]),
    query.q,
    query.asOf,
    query.archived,
    query.deleted,
    query.presets,
    query.tags,
  ];
  return createHash('sha256').update(JSON.stringify(bound)).digest('base64url').slice(0, 10);
}

/** The place after a row: its sort values and id. Opaque to callers. */
export function encodeCursor(query: ListQuery, row: Record<string, unknown>): string {
  const values = query.sort.map((s) => valueIn(row, s.column));
  return Buffer.from(JSON.stringify([fingerprint(query), ...values, row.id])).toString('base64url');
}

/** Only a nullable column gives a null to a cursor; nothing gives it more than a plain value. */
const fits = (value: unknown, { sort }: ListQuery, i: number): boolean =>
  value === null ? sort[i]?.column.nullable === true : typeof value !== 'object';

/** Sort values and, last, the id; null without a cursor. A cursor of another list is refused. */
export function decodeCursor(query: ListQuery): unknown[] | null {
  if (query.cursor === null) return null;
  try {
    const [print, ...values] = JSON.parse(Buffer.from(query.cursor, 'base64url').toString()) as unknown[];
    if (
      print === fingerprint(query) &&
      values.length === query.sort.length + 1 &&
      values.every((v, i) => fits(v, query, i))
    )
      return values;
  } catch {
    // falls through to the one answer for every unfit cursor
  }
  throw new Fault(422, 'invalid_cursor', 'The cursor does not belong to this list, filter and sort.', {
    errors: [{ pointer: 'cursor', code: 'invalid_cursor', message: 'start again without a cursor' }],
  });
}
