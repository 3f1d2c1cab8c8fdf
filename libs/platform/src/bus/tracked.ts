import type { BaseEntity, EntityClass, TableFact } from '../entity';

/** An entity that this unit inserted or loaded for writing. */
export interface Tracked {
  entity: BaseEntity;
  table: TableFact;
  /** the row as it was loaded; null for a new one */
  before: Record<string, unknown> | null;
  /** its parts changed, so it is a new version though its own columns are the same */
  touched?: boolean;
}

/** A change to one row, worked out when the unit ends. */
export interface Change {
  entity: BaseEntity;
  table: TableFact;
  op: 'insert' | 'update';
  changed: string[];
  before: Record<string, unknown> | null;
}

/** An instance of the class that holds the row's values; field initialisers do not run. */
export function hydrate<E extends object>(entity: EntityClass<E>, row: object): E {
  return Object.assign(Object.create(entity.prototype as object) as E, row);
}

/** A copy deep enough that a handler's edits of JSON columns show as changes. */
export function snapshot(table: TableFact, row: object): Record<string, unknown> {
  const copy: Record<string, unknown> = { ...row };
  for (const { property, type, array } of table.columns) {
    const value = copy[property];
    if ((type === 'jsonb' || array) && value !== null && typeof value === 'object') {
      copy[property] = structuredClone(value);
    }
  }
  return copy;
}

const BASE = new Set(['version', 'updatedAt', 'updatedByKind', 'updatedById']);

/** The changed properties of a tracked entity; empty when nothing is to be saved. */
export function changesOf(tracked: Tracked): string[] {
  const { before, entity, table } = tracked;
  if (!before) return table.columns.map((c) => c.property);
  const now = entity as unknown as Record<string, unknown>;
  return table.columns
    .filter(({ property }) => !BASE.has(property) && !same(before[property], now[property]))
    .map((c) => c.property);
}

function same(a: unknown, b: unknown): boolean {
  if (a === b || (a == null && b == null)) return true;
  if (typeof a !== 'object' || typeof b !== 'object') return false;
  return JSON.stringify(a) === JSON.stringify(b);
}

/**
 * The row as PostgreSQL's `jsonb_populate_recordset` takes it: column names, JSON values. What is null is left out, here and
 * in history: it reads the same, and half of most rows is null.
 */
export function toRow(entity: object, table: TableFact): Record<string, unknown> {
  const source = entity as Record<string, unknown>;
  const row: Record<string, unknown> = {};
  for (const { property, column } of table.columns) {
    const value = source[property];
    if (value != null) row[column] = value;
  }
  return row;
}
