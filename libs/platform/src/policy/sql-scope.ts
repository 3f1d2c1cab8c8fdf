import type { TableFact } from '../entity';
import type { Condition, ConditionValue } from './access';

/** Collects values and hands out `$n`. */
export class Params {
  readonly values: unknown[] = [];
  add(value: unknown): string {
    this.values.push(value);
    return `$${String(this.values.length)}`;
  }
}

/**
 * The SQL that agrees with the CASL rules row by row (a property test proves it). Conditions are OR-ed; `null` means no
 * restriction; an empty list means no row. Nothing here negates, so SQL's unknown and CASL's false agree.
 */
export function scopeSql(table: TableFact, conditions: readonly Condition[] | null, params: Params): string {
  if (conditions === null) return 'true';
  if (conditions.length === 0) return 'false';
  return `(${conditions.map((c) => conditionSql(table, c, params)).join(' or ')})`;
}

function conditionSql(table: TableFact, condition: Condition, params: Params): string {
  if ('$or' in condition) return group(table, condition.$or as Condition[], ' or ', 'false', params);
  if ('$and' in condition) return group(table, condition.$and as Condition[], ' and ', 'true', params);
  const parts = Object.entries(condition).map(([property, value]) =>
    comparisonSql(table, property, value, params),
  );
  return parts.length === 0 ? 'true' : `(${parts.join(' and ')})`;
}

function group(table: TableFact, list: Condition[], word: string, empty: string, params: Params): string {
  if (list.length === 0) return empty;
  return `(${list.map((c) => conditionSql(table, c, params)).join(word)})`;
}

function comparisonSql(table: TableFact, property: string, value: ConditionValue, params: Params): string {
  const fact = table.byProperty.get(property);
  if (!fact) throw new Error(`policy of ${table.type} names an unknown property ${property}`);
  const column = `t."${fact.column}"`;
  if (value === null) return `${column} is null`;
  if (typeof value !== 'object') return `${column} = ${params.add(value)}`;
  if ('$has' in value) return `${params.add(value.$has)} = any(${column})`;
  if ('$in' in value) return inSql(column, fact.type, value.$in, params);
  if ('$ne' in value) {
    return value.$ne === null
      ? `${column} is not null`
      : `${column} is distinct from ${params.add(value.$ne)}`;
  }
  if ('$lte' in value) return `${column} <= ${params.add(value.$lte)}`;
  return `${column} >= ${params.add(value.$gte)}`;
}

function inSql(column: string, type: string, list: readonly unknown[], params: Params): string {
  const present = list.filter((v) => v !== null);
  const parts = [`${column} = any(${params.add(present)}::${type}[])`];
  if (present.length < list.length) parts.push(`${column} is null`);
  return `(${parts.join(' or ')})`;
}
