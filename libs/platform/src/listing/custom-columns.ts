import type { CustomFieldFact } from '../bus/custom-fields';
import type { ColumnFact } from '../entity';

/** A field of the organization's own as a column to filter and sort by: an expression over `t`. */
export interface CustomColumn extends ColumnFact {
  expression: string;
  /** where a row as it was read holds the value */
  path: readonly string[];
}

/** By `custom.<key>`. */
export type CustomColumns = ReadonlyMap<string, CustomColumn>;

/** `filter[custom.tier]`, `filter[custom][tier]` or `custom[tier]`, each with an operator behind it. */
const FORMS = [
  /^filter\[custom\.([A-Za-z0-9_]+)\](?:\[([a-z]+)\])?$/,
  /^filter\[custom\]\[([A-Za-z0-9_]+)\](?:\[([a-z]+)\])?$/,
  /^custom\[([A-Za-z0-9_]+)\](?:\[([a-z]+)\])?$/,
];

/** A parameter's property and operator, as a filter by a column has them; null where it names no own field. */
export function customProperty(parameter: string): [string, string, string | undefined] | null {
  for (const form of FORMS) {
    const match = form.exec(parameter);
    if (match) return [parameter, `custom.${match[1] ?? ''}`, match[2]];
  }
  return null;
}

/** Whether a list is asked by own fields at all: the others need not know them. */
export const asksCustom = (raw: Readonly<Record<string, unknown>>): boolean =>
  Object.keys(raw).some((key) => customProperty(key) !== null) ||
  (typeof raw.sort === 'string' && raw.sort.includes('custom.'));

/** What keys are made of; anything else never becomes part of a statement. */
const KEY = /^[a-z][a-zA-Z0-9_]*$/;

export const customColumns = (fields: readonly CustomFieldFact[]): CustomColumns =>
  new Map(fields.filter(({ key }) => KEY.test(key)).map((field) => [`custom.${field.key}`, columnOf(field)]));

function columnOf({ key, kind }: CustomFieldFact): CustomColumn {
  const path = kind === 'money' ? ['custom', key, 'amountMinor'] : ['custom', key];
  const { type, expression } = EXPRESSIONS[kind](`t."custom"->'${key}'`, `t."custom"->>'${key}'`);
  return {
    property: `custom.${key}`,
    column: 'custom',
    type,
    expression,
    path,
    array: kind === 'list',
    nullable: true,
    secret: false,
  };
}

/** Where a definition and a value disagree, the value is as if it were not there: a list never fails for one row. */
const when = (json: string, is: string, then: string): string =>
  `(case jsonb_typeof(${json}) when '${is}' then ${then} end)`;

const EXPRESSIONS: Record<
  CustomFieldFact['kind'],
  (json: string, text: string) => { type: string; expression: string }
> = {
  text: (_, text) => ({ type: 'text', expression: `(${text})` }),
  number: (json, text) => ({ type: 'numeric', expression: when(json, 'number', `(${text})::numeric`) }),
  boolean: (json, text) => ({ type: 'boolean', expression: when(json, 'boolean', `(${text})::boolean`) }),
  date: (_, text) => ({
    type: 'date',
    expression: `(case when ${text} ~ '^\\d{4}-\\d{2}-\\d{2}$' then (${text})::date end)`,
  }),
  money: (json) => ({
    type: 'bigint',
    expression: when(`${json}->'amountMinor'`, 'number', `(${json}->>'amountMinor')::bigint`),
  }),
  list: (json) => ({
    type: 'text',
    expression: `array(select jsonb_array_elements_text(case jsonb_typeof(${json}) when 'array' then ${json} end))`,
  }),
};

/** A column in SQL over `t`. */
export const columnSql = (column: ColumnFact): string =>
  'expression' in column ? (column as CustomColumn).expression : `t."${column.column}"`;

/** A column's value in a row as it was read. */
export function valueIn(row: Readonly<Record<string, unknown>>, column: ColumnFact): unknown {
  const path = 'path' in column ? (column as CustomColumn).path : [column.property];
  let value: unknown = row;
  for (const name of path)
    value =
      typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
  return value ?? null;
}
