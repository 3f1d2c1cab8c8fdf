import type { Condition, ConditionValue } from './access';

/**
 * Whether a row meets a condition: for CASL what `scopeSql` is for PostgreSQL, clause by clause. Mongo's own matcher knows
 * neither `$or` nor `$and`, and takes an absent number for zero; where SQL says unknown, this says no.
 */
export function matches(condition: Condition, row: Record<string, unknown>): boolean {
  if ('$or' in condition) return (condition.$or as Condition[]).some((c) => matches(c, row));
  if ('$and' in condition) return (condition.$and as Condition[]).every((c) => matches(c, row));
  return Object.entries(condition).every(([property, value]) => holds(row[property] ?? null, value));
}

function holds(actual: unknown, wanted: ConditionValue): boolean {
  if (wanted === null || typeof wanted !== 'object') return actual === wanted;
  if ('$has' in wanted) return Array.isArray(actual) && actual.includes(wanted.$has);
  if ('$in' in wanted) return wanted.$in.some((one) => actual === one);
  if ('$ne' in wanted) return actual !== wanted.$ne;
  if (actual === null) return false;
  return '$lte' in wanted ? Number(actual) <= wanted.$lte : Number(actual) >= wanted.$gte;
}
