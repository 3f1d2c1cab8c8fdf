import type { AnyResource, Part } from '../catalogue/resource';
import type { ReadStatement } from '../database/database';
import { tableOf, tenantSql, unpurged } from '../entity';
import type { Rights } from '../policy/ability';
import { Params, scopeSql } from '../policy/sql-scope';
import { asOfSource, seenToday } from './as-of';
import type { ListQuery } from './list-query';

export function getStatement(
  resource: AnyResource,
  organizationId: string,
  id: string,
  rights: Rights,
  query: ListQuery,
): ReadStatement {
  const params = new Params();
  const own = params.add(organizationId);
  const source =
    query.asOf === null
      ? `${resource.table.sql} t`
      : asOfSource(resource, own, params.add(query.asOf), seenToday(resource, rights, own, params, id));
  const scope = scopeSql(resource.table, rights.conditions('read'), params);
  const live = query.deleted === 'exclude' ? ' and t.deleted_at is null' : '';
  return {
    text: `select ${resource.table.select} from ${source} where ${tenantSql(resource.table, own)} and t.id = ${params.add(id)}${live} and ${unpurged(resource.table)}${scope}`,
    values: params.values,
  };
}

export function survivorStatement(
  resource: AnyResource,
  property: string,
  organizationId: string,
  id: string,
): ReadStatement {
  const { table } = resource;
  const next = `"${table.byProperty.get(property)?.column ?? ''}"`;
  return {
    text:
      `with recursive chain as (select t.id, t.${next} as next, 0 as depth from ${table.sql} t where t.organization_id = $1 and t.id = $2 ` +
      `union all select t.id, t.${next}, c.depth + 1 from chain c join ${table.sql} t on t.organization_id = $1 and t.id = c.next where c.depth < 50) ` +
      `select id from chain where next is null and depth > 0`,
    values: [organizationId, id],
  };
}

export function partStatement(part: Part, organizationId: string, ids: readonly unknown[]): ReadStatement {
  const table = tableOf(part.entity);
  const of = table.byProperty.get(part.of)?.column ?? '';
  const order = table.byProperty.get(part.order)?.column ?? 'id';
  // A list of unknown length is planned anew for each request; a single id is planned once.
  const [wanted, value] = ids.length === 1 ? ['$2', ids[0]] : ['any($2::uuid[])', ids];
  return {
    text: `select ${table.select} from ${table.sql} t where t.organization_id = $1 and t."${of}" = ${wanted} and t.deleted_at is null order by t."${order}", t.id`,
    values: [organizationId, value],
  };
}

/** At most this many related rows come with one page; one more is read to know whether there are more. */
export const MAX_INCLUDED = 1000;

export function relatedStatement(
  target: AnyResource,
  organizationId: string,
  rights: Rights,
  property: string,
  keys: readonly unknown[],
): ReadStatement {
  const params = new Params();
  const own = params.add(organizationId);
  const column = target.table.byProperty.get(property)?.column ?? 'id';
  const wanted = params.add(keys);
  return {
    text:
      `select ${target.table.select} from ${target.table.sql} t where ${tenantSql(target.table, own)} and t."${column}" = any(${wanted}::uuid[])` +
      ` and t.deleted_at is null and ${scopeSql(target.table, rights.conditions('read'), params)} order by t.created_at, t.id limit ${String(MAX_INCLUDED + 1)}`,
    values: params.values,
  };
}
