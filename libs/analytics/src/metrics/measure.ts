import {
  Params,
  filterSql,
  parseListQuery,
  type AnyResource,
  type ColumnFact,
  type MetricDecl,
  type Period,
  type Reader,
} from '@omni/platform';

type Filters = ReturnType<typeof parseListQuery>['filters'];

/** What is measured: rows, period and split, all of declared columns. */
export interface Measure {
  metric: MetricDecl;
  periods: readonly Period[];
  /** the dimension's column; null for one series */
  by: ColumnFact | null;
  /** the column that holds a row's currency; null where nothing is money */
  currency: ColumnFact | null;
  filters: Filters;
}

/** One number as a statement answers it. `i` is the period's place. */
export interface Figure {
  i: number;
  key: string | null;
  currency: string | null;
  v: number | string | null;
  n: number;
}

/** The filters of a metric: what the resource's list takes, and the metric's dimensions. Hidden ones are refused. */
export function filtersOf(
  { resource, dimensions }: MetricDecl,
  raw: Record<string, unknown>,
  hidden: ReadonlySet<string>,
): Filters {
  const { presets: _presets, ...list } = resource.list;
  const widened: AnyResource = {
    ...resource,
    list: { ...list, filter: [...new Set([...list.filter, ...dimensions])] },
  };
  return parseListQuery(widened, raw, hidden).filters;
}

/** What stands in a metric's SQL for `:at`, `:from` and `:to`. */
interface Bounds {
  at?: string;
  from?: string;
  to?: string;
}

/** Each period's figures; with `keys`, of these series alone. */
export function periodsSql(
  reader: Reader,
  measure: Measure,
  keys: readonly (string | null)[] | null,
): { text: string; params: Params } {
  const { metric, periods } = measure;
  const params = new Params();
  const at = column(metric.resource, metric.at);
  const only = keys && measure.by ? [keysSql(measure.by, keys, params)] : [];
  if (metric.kind === 'flow' && !namesBounds(metric)) {
    // One look at the rows: each finds its period among the beginnings.
    const starts = params.add(periods.map((p) => startOf(at, p)));
    const bucket = `width_bucket(t."${at.column}", ${starts}::${at.type}[]) - 1`;
    return {
      text: figures(reader, measure, [flowRange(at, periods, params), ...only], {}, params, bucket),
      params,
    };
  }
  const each = [
    periods.map((p) => startOf(at, p)),
    periods.map((p) => endOf(at, p)),
    periods.map((p) => p.firstDate),
    periods.map((p) => p.lastDate),
  ];
  const [starts, ends, firsts, lasts] = each.map((list) => params.add(list)) as [
    string,
    string,
    string,
    string,
  ];
  const range =
    metric.kind === 'stock' ? stockRange(at, 'b.e') : `t."${at.column}" >= b.s and ${stockRange(at, 'b.e')}`;
  const inner = figures(reader, measure, [range, ...only], { at: 'b.e', from: 'b.f', to: 'b.l' }, params);
  const text =
    `select b.i::int - 1 as i, x.* from unnest(${starts}::${at.type}[], ${ends}::${at.type}[], ${firsts}::date[], ${lasts}::date[]) ` +
    `with ordinality b(s, e, f, l, i) cross join lateral (${inner}) x`;
  return { text, params };
}

/** Figures over the whole range: of each series, or of all together. */
export function totalsSql(reader: Reader, measure: Measure, limit: number): { text: string; params: Params } {
  const { metric, periods } = measure;
  const params = new Params();
  const at = column(metric.resource, metric.at);
  const [first, last] = [periods[0], periods[periods.length - 1]];
  if (!first || !last) throw new Error('a measure has a period');
  const bounds: Bounds = {
    ...(metric.kind === 'stock' ? { at: `${params.add(endOf(at, last))}::${at.type}` } : {}),
    ...(namesBounds(metric)
      ? { from: `${params.add(first.firstDate)}::date`, to: `${params.add(last.lastDate)}::date` }
      : {}),
  };
  const range = bounds.at === undefined ? flowRange(at, periods, params) : stockRange(at, bounds.at);
  const inner = figures(reader, measure, [range], bounds, params);
  return {
    text: `select 0 as i, x.* from (${inner}) x order by abs(x.v::numeric) desc nulls last limit ${params.add(limit)}`,
    params,
  };
}

/** One aggregate over the rows that the asker may read. Nothing in it is a caller's text: columns and SQL are declared. */
function figures(
  reader: Reader,
  { metric, by, currency, filters }: Measure,
  where: readonly string[],
  bounds: Bounds,
  params: Params,
  bucket?: string,
): string {
  const conditions = [
    reader.scope(metric.resource, params),
    't.deleted_at is null',
    ...where,
    ...(metric.where === undefined ? [] : [`(${bound(metric.where, bounds)})`]),
    ...filters.map((filter) => filterSql(filter, params)),
  ];
  const split = [
    ...(bucket ? [bucket] : []),
    ...[by, currency].flatMap((c) => (c ? [`t."${c.column}"`] : [])),
  ];
  return (
    `select ${bucket ? `${bucket} as i, ` : ''}${by ? `t."${by.column}"::text` : 'null::text'} as key, ` +
    `${currency ? `t."${currency.column}"::text` : 'null::text'} as currency, ${bound(metric.value, bounds)} as v, count(*)::int as n ` +
    `from ${metric.resource.table.sql} t where ${conditions.join(' and ')}${split.length ? ` group by ${split.join(', ')}` : ''}`
  );
}

const NAMES = /(?<!:):(at|from|to)\b/g;
const bound = (sql: string, bounds: Bounds): string =>
  sql.replace(NAMES, (name, which: keyof Bounds) => bounds[which] ?? name);
const namesBounds = ({ value, where }: MetricDecl): boolean =>
  /(?<!:):(from|to)\b/.test(`${value} ${where ?? ''}`);

const isDate = (at: ColumnFact): boolean => at.type === 'date';
const startOf = (at: ColumnFact, period: Period): string =>
  isDate(at) ? period.firstDate : period.start.toISOString();
/** The last day of the period, or the first moment after it. */
const endOf = (at: ColumnFact, period: Period): string =>
  isDate(at) ? period.lastDate : period.end.toISOString();
const stockRange = (at: ColumnFact, end: string): string =>
  `t."${at.column}" ${isDate(at) ? '<=' : '<'} ${end}`;

function flowRange(at: ColumnFact, periods: readonly Period[], params: Params): string {
  const [first, last] = [periods[0], periods[periods.length - 1]];
  if (!first || !last) return 'false';
  const name = `t."${at.column}"`;
  return `${name} >= ${params.add(startOf(at, first))}::${at.type} and ${name} ${isDate(at) ? '<=' : '<'} ${params.add(endOf(at, last))}::${at.type}`;
}

function keysSql(by: ColumnFact, keys: readonly (string | null)[], params: Params): string {
  const name = `t."${by.column}"`;
  const known = `${name}::text = any(${params.add(keys.filter((k) => k !== null))}::text[])`;
  return keys.includes(null) ? `(${known} or ${name} is null)` : known;
}

export function column(resource: AnyResource, property: string): ColumnFact {
  const fact = resource.table.byProperty.get(property);
  if (!fact) throw new Error(`a metric of ${resource.name} names ${property}, which is no column`);
  return fact;
}
