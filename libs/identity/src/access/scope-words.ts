import { NOBODY, type Principal } from '@omni/platform';

type Condition = Record<string, unknown>;

/** A policy's conditions as a person says them: `ownerMemberId is you or createdById is you`. */
export function scopeWords(conditions: readonly Condition[] | null, principal: Principal): string {
  if (conditions === null) return 'every row';
  if (conditions.length === 0) return 'no row';
  return `rows where ${conditions.map((c) => words(c, principal)).join(' or ')}`;
}

function words(condition: Condition, principal: Principal): string {
  if (Array.isArray(condition.$or))
    return (condition.$or as Condition[]).map((c) => words(c, principal)).join(' or ');
  if (Array.isArray(condition.$and))
    return (condition.$and as Condition[]).map((c) => words(c, principal)).join(' and ');
  return Object.entries(condition)
    .map(([property, value]) => `${property} ${comparison(value, principal)}`)
    .join(' and ');
}

function comparison(value: unknown, principal: Principal): string {
  if (value === null) return 'is empty';
  if (typeof value !== 'object') return `is ${one(value, principal)}`;
  const [[operator, operand] = ['', null]] = Object.entries(value);
  switch (operator) {
    case '$has':
      return `includes ${one(operand, principal)}`;
    case '$in':
      return `is one of ${(operand as unknown[]).map((v) => one(v, principal)).join(', ')}`;
    case '$ne':
      return operand === null ? 'is not empty' : `is not ${one(operand, principal)}`;
    case '$lte':
      return `is at most ${one(operand, principal)}`;
    default:
      return `is at least ${one(operand, principal)}`;
  }
}

function one(value: unknown, { id, memberId, userId }: Principal): string {
  if (value === NOBODY) return 'nobody';
  if (value !== null && (value === id || value === memberId || value === userId)) return 'you';
  return value === null ? 'empty' : JSON.stringify(value);
}
