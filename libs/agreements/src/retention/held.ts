import { Injectable } from '@nestjs/common';
import { Catalogue, Facts, type Unit } from '@omni/platform';

/** The question by which whoever keeps legal holds may say no: `{ entityType, ids }` → `{ heldIds }`. */
export const HOLDS_QUERY = 'legal_hold.held';

/** Rows that a legal hold keeps from being purged. A house that keeps no holds holds nothing. */
@Injectable()
export class Held {
  constructor(
    private readonly facts: Facts,
    private readonly catalogue: Catalogue,
  ) {}

  /** The rows that may be purged. */
  async without<R extends { id: string }>(unit: Unit, entityType: string, rows: readonly R[]): Promise<R[]> {
    if (rows.length === 0 || !this.catalogue.queryClass(HOLDS_QUERY)) return [...rows];
    const { heldIds } = await this.facts.ask<{ heldIds: string[] }>(unit, HOLDS_QUERY, {
      entityType,
      ids: rows.map(({ id }) => id),
    });
    const held = new Set(heldIds);
    return rows.filter(({ id }) => !held.has(id));
  }
}
