import { Params, tenantSql, unpurged, type Span } from '@omni/platform';
import { intervalOf, untilDay } from './span';
import type { Step } from './steps';

/** When and where a step is looked at. */
export interface Occasion {
  tenantId: string;
  /** RFC 3339 */
  now: string;
  today: string;
  /** condition over `t` for rows under a legal hold; its values come from the same parameters */
  held: (params: Params) => string;
}

/** The declared SQL with its placeholders filled in. */
function filled(sql: string, params: Params, { now, today }: Occasion, span: Span): string {
  const moment = (): string => `${params.add(now)}::timestamptz`;
  return sql
    .replaceAll(':untilDay', () => `${params.add(untilDay(today, span))}::date`)
    .replaceAll(':until', () => `(${moment()} - ${params.add(intervalOf(span))}::interval)`)
    .replaceAll(':now', moment);
}

/** Rows that the step could take at all: not those that it has taken. */
const untaken = ({ resource: { table }, action }: Step): string =>
  action === 'archive'
    ? `${unpurged(table)}t.archived_at is null and t.deleted_at is null`
    : `${unpurged(table)}true`;

const sure = (sql: string): string => `coalesce((${sql}), false)`;

const NOW: Span = { days: 0 };

/** The condition, over `t` with the tenant at `$1`, of rows that are to be taken now; values for `$2` on. */
export function ripeSql(
  step: Step,
  span: Span,
  occasion: Occasion,
  /** ids of rows that another step has taken in this transaction */
  taken: readonly string[],
): { where: string; values: unknown[] } {
  const params = new Params();
  params.add(occasion.tenantId);
  const keeps = Object.values(step.of.keep ?? {}).map((sql) => filled(sql, params, occasion, NOW));
  const where = [
    untaken(step),
    filled(step.of.due, params, occasion, span),
    ...keeps.map((sql) => `not ${sure(sql)}`),
    `not ${sure(occasion.held(params))}`,
    ...(taken.length ? [`t.id <> all(${params.add(taken)}::uuid[])`] : []),
  ];
  return { where: where.join(' and '), values: params.values.slice(1) };
}

/** How many rows are due, and how many are kept by what. A row counts for the first reason that keeps it. */
export function countSql(
  step: Step,
  floor: Span,
  span: Span,
  occasion: Occasion,
): { text: string; params: Params; reasons: readonly string[] } {
  const params = new Params();
  const { table } = step.resource;
  const tenant = params.add(occasion.tenantId);
  const due = (of: Span): string => sure(filled(step.of.due, params, occasion, of));
  const reasons: [string, string][] = [
    ['floor', `not ${due(floor)}`],
    ['policy', `not ${due(span)}`],
    ['legal_hold', sure(occasion.held(params))],
    ...Object.entries(step.of.keep ?? {}).map(([reason, sql]): [string, string] => [
      reason,
      sure(filled(sql, params, occasion, NOW)),
    ]),
  ];
  const cases = reasons
    .map(([reason, sql]) => `when ${sql} then '${reason.replaceAll("'", "''")}'`)
    .join(' ');
  return {
    text: `select reason, count(*)::int as n from (
         select case ${cases} else 'due' end as reason from ${table.sql} t
         where ${tenantSql(table, tenant)} and ${untaken(step)} and ${due(NOW)}) r group by reason`,
    params,
    reasons: reasons.map(([reason]) => reason),
  };
}
