import type { AnyResource } from '../catalogue/resource';
import { tenantSql, unpurged } from '../entity';
import type { ReadStatement } from '../database/database';
import { Params, scopeSql } from '../policy/sql-scope';
import type { Rights } from '../policy/ability';
import { asOfSource, seenToday } from './as-of';
import { decodeCursor } from './cursor';
import { columnSql } from './custom-columns';
import type { Filter, ListQuery, SortKey } from './list-query';

/** Rows read for a page: one more than a page of 10, 25, 50, 100 or 200 tells whether there is a next one. */
const LIMITS = [11, 26, 51, 101, 201];

export interface ListPlan {
  page: ReadStatement;
  count: ReadStatement | null;
}

/**
 * One statement for a page: tenant and policy scope, filters, keyset cursor, one row more than the limit to know
 * whether there is a next page.
 */
export function planList(
  resource: AnyResource,
  organizationId: string,
  rights: Rights,
  query: ListQuery,
  now: string,
  /** rows to choose from, where something beside the table says which; null: all */
  ids: readonly string[] | null = null,
): ListPlan {
  const params = new Params();
  const source = sourceOf(resource, organizationId, rights, query, params);
  const where = [
    ...whereOf(resource, organizationId, rights, query, params),
    ...(ids ? [`t.id = any(${params.add(ids)}::uuid[])`] : []),
    ...query.presets.map((sql) => `(${sql.replaceAll(':now', () => `${params.add(now)}::timestamptz`)})`),
  ];
  const count = query.total
    ? {
        text: `select count(*) as total from ${source} where ${where.join(' and ')}`,
        values: [...params.values],
      }
    : null;
  const cursor = decodeCursor(query);
  if (cursor) where.push(keyset(query.sort, cursor, params));
  const order = [...query.sort.map(orderTerm), `t.id ${lastDescending(query.sort) ? 'desc' : 'asc'}`].join(
    ', ',
  );
  // A limit stands in the text: a plan for any limit expects a tenth of the table, so PostgreSQL would make one anew for
  // each request instead. It is one of a few, or the texts would be many; the page is cut to what was asked for.
  const text =
    `select ${resource.table.select} from ${source} where ${where.join(' and ')} ` +
    `order by ${order} limit ${String(LIMITS.find((limit) => limit > query.limit) ?? query.limit + 1)}`;
  return { page: { text, values: params.values }, count };
}

/** The table itself, or the rows as they stood at `asOf`, read from history. */
function sourceOf(
  resource: AnyResource,
  organizationId: string,
  rights: Rights,
  query: ListQuery,
  params: Params,
): string {
  if (query.asOf === null) return `${resource.table.sql} t`;
  const [own, moment] = [params.add(organizationId), params.add(query.asOf)];
  return asOfSource(resource, own, moment, seenToday(resource, rights, own, params));
}

function whereOf(
  resource: AnyResource,
  organizationId: string,
  rights: Rights,
  query: ListQuery,
  params: Params,
): string[] {
  const where = [tenantSql(resource.table, params.add(organizationId))];
  if (query.deleted === 'exclude') where.push('t.deleted_at is null');
  if (query.deleted === 'only') where.push('t.deleted_at is not null');
  if (resource.table.byProperty.has('archivedAt')) {
    if (query.archived === 'exclude') where.push('t.archived_at is null');
    if (query.archived === 'only') where.push('t.archived_at is not null');
  }
  const scope = `${unpurged(resource.table)}${scopeSql(resource.table, rights.conditions('read'), params)}`;
  if (scope !== 'true') where.push(scope);
  where.push(...query.filters.map((filter) => filterSql(filter, params)));
  if (query.q !== null) {
    // What the list will not show must not take a place among the best thousand either.
    const archived = query.archived !== 'exclude' || !resource.table.byProperty.has('archivedAt');
    where.push(
      `t.id in (select entity_id from search.find_ids(${params.add([resource.type])}::text[], ${params.add(query.q)}, ` +
        `1000, ${String(archived)}, ${String(query.deleted !== 'exclude')}))`,
    );
  }
  return where;
}

const SIMPLE = { eq: '=', ne: 'is distinct from', gt: '>', gte: '>=', lt: '<', lte: '<=' } as const;

export function filterSql({ column, operator, value }: Filter, params: Params): string {
  const name = columnSql(column);
  if (operator === 'null') return `${name} is ${value === true ? '' : 'not '}null`;
  if (operator === 'in') return `${name} = any(${params.add(value)}::${column.type}[])`;
  if (operator === 'like') return `${name} ilike ${params.add(`%${escapeLike(value as string)}%`)}`;
  if (column.array) return `${params.add(value)}::${column.type} = any(${name})`;
  return `${name} ${SIMPLE[operator]} ${params.add(value)}::${column.type}`;
}

const escapeLike = (text: string): string => text.replace(/[\\%_]/g, (c) => `\\${c}`);

const orderTerm = ({ column, descending }: SortKey): string =>
  `${columnSql(column)} ${descending ? 'desc' : 'asc'}${column.nullable ? ' nulls last' : ''}`;

const lastDescending = (sort: readonly SortKey[]): boolean => sort[sort.length - 1]?.descending ?? false;

/**
 * Rows after the cursor. With one direction and no nulls a row comparison, which an index answers at once; otherwise the
 * comparison spelled out key by key, nulls last.
 */
function keyset(sort: readonly SortKey[], cursor: readonly unknown[], params: Params): string {
  const columns = [...sort.map((s) => columnSql(s.column)), 't.id'];
  const values = cursor.map((v, i) =>
    v === null ? null : `${params.add(v)}::${sort[i]?.column.type ?? 'uuid'}`,
  );
  const descending = [...sort.map((s) => s.descending), lastDescending(sort)];
  const uniform = descending.every((d) => d === descending[0]) && !sort.some((s) => s.column.nullable);
  if (uniform) {
    return `(${columns.join(', ')}) ${descending[0] ? '<' : '>'} (${values.join(', ')})`;
  }
  const branches = columns.map((column, i) => {
    const ties = columns
      .slice(0, i)
      .map((c, j) => (values[j] === null ? `${c} is null` : `${c} = ${String(values[j])}`));
    return [
      ...ties,
      after(column, values[i] ?? null, descending[i] ?? false, sort[i]?.column.nullable ?? false),
    ].join(' and ');
  });
  return `(${branches.map((b) => `(${b})`).join(' or ')})`;
}

function after(column: string, value: string | null, descending: boolean, nullable: boolean): string {
  if (value === null) return 'false';
  const further = `${column} ${descending ? '<' : '>'} ${value}`;
  return nullable ? `(${further} or ${column} is null)` : further;
}
