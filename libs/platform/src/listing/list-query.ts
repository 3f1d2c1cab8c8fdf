import type { AnyResource } from '../catalogue/resource';
import type { ColumnFact } from '../entity';
import { Fault, type FaultDetail } from '../errors/fault';
import { customProperty, type CustomColumns } from './custom-columns';
import { parseTags, TAG_KEYS } from './query-tags';
import { fits, kindOf } from './query-values';
import { searchTells } from './searched';

export type Operator = 'eq' | 'ne' | 'gt' | 'gte' | 'lt' | 'lte' | 'in' | 'like' | 'null';

export interface Filter {
  column: ColumnFact;
  operator: Operator;
  value: string | string[] | boolean;
}

export interface SortKey {
  column: ColumnFact;
  descending: boolean;
}

export type Presence = 'exclude' | 'include' | 'only';

/** A list request, checked: every name is a declared property, every value of its column's type. */
export interface ListQuery {
  filters: Filter[];
  sort: SortKey[];
  limit: number;
  cursor: string | null;
  fields: readonly string[] | null;
  include: readonly string[];
  q: string | null;
  total: boolean;
  asOf: string | null;
  archived: Presence;
  deleted: Presence;
  /** SQL conditions of the presets asked for */
  presets: readonly string[];
  /** names of tags, any of which a row is to carry; null: whatever it carries */
  tags: readonly string[] | null;
}

export type RawQuery = Readonly<Record<string, unknown>>;

/** Filters that every resource has: to read again what was missed. */
export const ALWAYS_FILTERED = ['createdAt', 'updatedAt'] as const;

const PLAIN = new Set([
  'limit',
  'cursor',
  'sort',
  'fields',
  'include',
  'expand',
  'q',
  'total',
  'asOf',
  'archived',
  'deleted',
  'dryRun',
]);
const NO_CUSTOM: CustomColumns = new Map();
const FILTER = /^filter\[([A-Za-z]+)\](?:\[([a-z]+)\])?$/;
export const MAX_LIMIT = 200;
export const DEFAULT_LIMIT = 25;
/** Each key multiplies what a cursor's place is compared by, each relation is a query, each filter a condition. */
export const MAX_SORTS = 5;
export const MAX_INCLUDES = 10;
export const MAX_FILTERS = 30;

/** Which operators a column's type takes. */
export function operatorsOf(column: ColumnFact): readonly Operator[] {
  const nullable: Operator[] = column.nullable ? ['null'] : [];
  if (column.array) return ['eq'];
  if (column.type === 'boolean') return ['eq', ...nullable];
  if (column.type === 'uuid') return ['eq', 'ne', 'in', ...nullable];
  if (column.type === 'text' || column.type === 'citext' || column.type === 'character') {
    return ['eq', 'ne', 'in', 'like', ...nullable];
  }
  return ['eq', 'ne', 'gt', 'gte', 'lt', 'lte', 'in', ...nullable];
}

/** Reads a list's query string; refuses every unknown name and unfit value at once. */
export function parseListQuery(
  resource: AnyResource,
  raw: RawQuery,
  hidden: ReadonlySet<string>,
  /** what comes along beside the resource's own relations, see `RowExtras` */
  extras: readonly string[] = [],
  /** the organization's own fields, by `custom.<key>` */
  custom: CustomColumns = NO_CUSTOM,
): ListQuery {
  const faults: FaultDetail[] = [];
  const fail = (pointer: string, code: string, message: string): void => {
    faults.push({ pointer, code, message });
  };
  const filters: Filter[] = [];
  const tags = parseTags(resource, raw, extras, fail);
  for (const [key, value] of Object.entries(raw)) {
    if (tags && TAG_KEYS.includes(key)) continue;
    if (PLAIN.has(key) || Object.hasOwn(resource.list.presets ?? {}, key)) continue;
    const filter = parseFilter(resource, nameOf(resource, key), value, hidden, custom, fail);
    if (filter) filters.push(filter);
  }
  if (filters.length > MAX_FILTERS) fail('filter', 'too_many', `give at most ${String(MAX_FILTERS)} filters`);
  const text = (key: string): string | null =>
    typeof raw[key] === 'string' && raw[key] !== '' ? raw[key] : null;
  const query: ListQuery = {
    filters,
    sort: parseSort(resource, text('sort'), hidden, custom, fail),
    limit: parseLimit(raw.limit, fail),
    cursor: text('cursor'),
    fields: text('fields')?.split(',') ?? null,
    include: parseInclude(resource, text('include') ?? text('expand'), hidden, extras, fail),
    q: text('q'),
    total: parseChoice(raw.total, 'total', ['none', 'exact'], fail) === 'exact',
    asOf: parseMoment(text('asOf'), fail),
    archived: parsePresence(raw.archived, 'archived', fail),
    deleted: parsePresence(raw.deleted, 'deleted', fail),
    presets: parsePresets(resource, raw, fail),
    tags,
  };
  for (const field of query.fields ?? []) {
    if (!Object.hasOwn(resource.contract.view.shape, field))
      fail('fields', 'unknown_field', `${field} is not a field`);
  }
  if (query.q !== null && !resource.list.search)
    fail('q', 'not_searchable', 'this list has no free-text search');
  if (query.q !== null && searchTells(resource, hidden))
    fail('q', 'not_searchable', 'this list is searched by fields that you may not see');
  if (faults.length)
    throw new Fault(422, 'invalid_query', 'The query has parameters that cannot be used.', {
      errors: faults,
    });
  return query;
}

/** A short name stands for the filter by its property. */
const nameOf = ({ list: { short = {} } }: AnyResource, key: string): string =>
  Object.hasOwn(short, key) ? `filter[${short[key] ?? ''}]` : key;

export type Fail = (pointer: string, code: string, message: string) => void;

/** What a list can be filtered by, for somebody who may not see what is hidden. */
const filterable = ({ list }: AnyResource, hidden: ReadonlySet<string>): string[] =>
  [...list.filter, ...ALWAYS_FILTERED].filter((property) => !hidden.has(property));

function parseFilter(
  resource: AnyResource,
  key: string,
  value: unknown,
  hidden: ReadonlySet<string>,
  custom: CustomColumns,
  fail: Fail,
): Filter | undefined {
  const match = FILTER.exec(key) ?? customProperty(key);
  const open = filterable(resource, hidden);
  if (!match) {
    const hint = open.includes(key) ? `; to filter by it, send filter[${key}]` : '';
    return void fail(key, 'unknown_parameter', `is not a parameter of this list${hint}`);
  }
  const [, property = '', operator = 'eq'] = match;
  const own = custom.get(property);
  const column = own ?? resource.table.byProperty.get(property);
  const known = own ? !hidden.has(property) : open.includes(property);
  if (!column || !known)
    return void fail(
      key,
      'unknown_filter',
      `${property} cannot be filtered by; what can be: ${open.join(', ')}`,
    );
  if (!operatorsOf(column).includes(operator as Operator)) {
    return void fail(key, 'unknown_operator', `${property} takes ${operatorsOf(column).join(', ')}`);
  }
  if (typeof value !== 'string')
    return void fail(key, 'repeated', 'give it once; use [in] for several values');
  if (operator === 'null') {
    if (value !== 'true' && value !== 'false') return void fail(key, 'invalid_value', 'give true or false');
    return { column, operator, value: value === 'true' };
  }
  const values = operator === 'in' ? value.split(',') : [value];
  const wrong = values.find((v) => !fits(column, v));
  if (wrong !== undefined) return void fail(key, 'invalid_value', `is not a ${kindOf(column)}`);
  return { column, operator: operator as Operator, value: operator === 'in' ? values : value };
}

function parseSort(
  resource: AnyResource,
  text: string | null,
  hidden: ReadonlySet<string>,
  custom: CustomColumns,
  fail: Fail,
): SortKey[] {
  const open = [...resource.list.sort, 'createdAt', 'updatedAt'].filter((name) => !hidden.has(name));
  const keys: SortKey[] = [];
  const parts = (text ?? resource.list.defaultSort ?? '-createdAt').split(',');
  const names = parts.map((part) => part.replace(/^-/, ''));
  if (!boundedSet('sort', names, MAX_SORTS, fail)) return keys;
  for (const part of parts) {
    const descending = part.startsWith('-');
    const property = descending ? part.slice(1) : part;
    const own = custom.get(property);
    const column = own ?? resource.table.byProperty.get(property);
    const known = own ? !own.array && !hidden.has(property) : open.includes(property);
    if (!column || !known)
      fail('sort', 'unknown_sort', `${property} cannot be sorted by; what can be: ${open.join(', ')}`);
    else keys.push({ column, descending });
  }
  return keys;
}

function parseLimit(value: unknown, fail: Fail): number {
  if (value === undefined) return DEFAULT_LIMIT;
  const limit = Number(value);
  if (!Number.isInteger(limit) || limit < 1 || limit > MAX_LIMIT) {
    fail('limit', 'out_of_range', `give a whole number from 1 to ${String(MAX_LIMIT)}`);
    return DEFAULT_LIMIT;
  }
  return limit;
}

/** Whether these are few, and each is named once. */
function boundedSet(pointer: string, names: readonly string[], max: number, fail: Fail): boolean {
  const isSet = new Set(names).size === names.length;
  if (names.length > max) fail(pointer, 'too_many', `give at most ${String(max)} names`);
  else if (!isSet) fail(pointer, 'repeated', 'give each name once');
  return isSet && names.length <= max;
}

/** Hidden parts, and relations by a hidden property, are no more there than hidden fields. */
function parseInclude(
  resource: AnyResource,
  text: string | null,
  hidden: ReadonlySet<string>,
  extras: readonly string[],
  fail: Fail,
): string[] {
  const names = text?.split(',') ?? [];
  if (!boundedSet('include', names, MAX_INCLUDES, fail)) return [];
  const relations = resource.list.include ?? {};
  for (const name of names) {
    const relation = Object.hasOwn(relations, name) ? relations[name] : undefined;
    const known = relation ?? (Object.hasOwn(resource.parts, name) ? resource.parts[name] : undefined);
    if (!known && extras.includes(name)) continue;
    if (!known || hidden.has(name) || (relation && 'by' in relation && hidden.has(relation.by))) {
      fail('include', 'unknown_include', `${name} cannot be included`);
    }
  }
  return names;
}

function parseChoice(
  value: unknown,
  key: string,
  choices: readonly string[],
  fail: Fail,
): string | undefined {
  if (value === undefined) return undefined;
  if (typeof value === 'string' && choices.includes(value)) return value;
  fail(key, 'unknown_choice', `give one of ${choices.join(', ')}`);
  return undefined;
}

function parsePresets(resource: AnyResource, raw: RawQuery, fail: Fail): string[] {
  return Object.entries(resource.list.presets ?? {}).flatMap(([key, choices]) => {
    const choice = parseChoice(raw[key], key, Object.keys(choices), fail);
    return choice === undefined ? [] : [choices[choice] ?? 'true'];
  });
}

const parsePresence = (value: unknown, key: string, fail: Fail): Presence =>
  (parseChoice(value, key, ['include', 'only'], fail) as Presence | undefined) ?? 'exclude';

/** An instant in UTC with a year of four digits, which PostgreSQL reads whatever offset it was given with. */
function parseMoment(raw: string | null, fail: Fail): string | null {
  const moment = new Date(raw ?? '0001-01-01');
  const year = moment.getUTCFullYear();
  if (year >= 1 && year <= 9999) return raw && moment.toISOString();
  fail('asOf', 'invalid_instant', 'give an RFC 3339 instant');
  return null;
}
