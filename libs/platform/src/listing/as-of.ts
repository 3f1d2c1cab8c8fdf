import type { AnyResource } from '../catalogue/resource';
import { tenantSql, unpurged } from '../entity';
import { Fault } from '../errors/fault';
import type { Rights } from '../policy/ability';
import type { Principal } from '../policy/principal';
import { Params, scopeSql } from '../policy/sql-scope';

/** Whether deleted rows are shown to somebody at all: by `deleted=`, and by what they were before. */
export const seesDeleted = ({ role }: Principal): boolean => role === 'owner' || role === 'manager';

/** What was shared with a client and what was not is told of today alone: their lists do not take `asOf`. */
export function refusePast(raw: Readonly<Record<string, unknown>>): void {
  if (!('asOf' in raw)) return;
  throw new Fault(422, 'invalid_query', 'The query has parameters that cannot be used.', {
    errors: [{ pointer: 'asOf', code: 'unknown_parameter', message: 'is not a parameter of the portal' }],
  });
}

/**
 * A query for the ids of rows whose past the asker may see, over their rows of today. Somebody from whom a row was taken
 * since, by a new owner, a narrower visibility or its deletion, gets it from the past no more than from the present; and
 * whoever was erased is in nobody's past.
 */
export function seenToday(
  resource: AnyResource,
  rights: Rights,
  /** the parameter that holds the organization */
  own: string,
  params: Params,
  id: string | null = null,
): string {
  const { table } = resource;
  const where = [
    tenantSql(table, own),
    ...(id === null ? [] : [`t.id = ${params.add(id)}`]),
    ...(seesDeleted(rights.principal) ? [] : ['t.deleted_at is null']),
    ...(table.byProperty.has('erasedAt') ? ['t.erased_at is null'] : []),
    `${unpurged(table)}${scopeSql(table, rights.conditions('read'), params)}`,
  ];
  return `select t.id from ${table.sql} t where ${where.join(' and ')}`;
}

/** The row whose past is asked for, if this asker may see that. */
export function seenStatement(resource: AnyResource, rights: Rights, organizationId: string, id: string) {
  const params = new Params();
  return { text: seenToday(resource, rights, params.add(organizationId), params, id), values: params.values };
}

/** Rows as they stood at a moment, shaped like the table: of those that `seenToday` names. */
export const asOfSource = ({ table }: AnyResource, own: string, moment: string, seen: string): string =>
  `(select x.* from (select distinct on (entity_id) row from timeline.entity_versions where organization_id = ${own} ` +
  `and entity_type = '${table.type}' and valid_from <= ${moment}::timestamptz and entity_id in (${seen}) ` +
  `order by entity_id, version desc) v cross join lateral jsonb_populate_record(null::${table.sql}, v.row) x) t`;
