import { Injectable } from '@nestjs/common';
import type { Reader } from '../bus/reader';
import { Catalogue } from '../catalogue/catalogue';
import type { AnyResource } from '../catalogue/resource';
import { tenantSql, unpurged } from '../entity';
import { Rights } from './ability';
import { isHouse, type Principal } from './principal';
import { Params, scopeSql } from './sql-scope';

/** A row by what it is and which. */
export interface Subject {
  type: string;
  id: string;
}

/** What one principal may read of each resource type. */
interface Readable {
  /** every row */
  whole: ReadonlySet<string>;
  /** some rows: each is asked for */
  byRow: ReadonlySet<string>;
  /** none */
  closed: ReadonlySet<string>;
}

/**
 * For feeds that tell of rows of many resources (timeline, events, changes): which of them an asker may know of. What
 * lists answer by their SQL scope is answered here for rows that are known by type and id, from the same policies, so a
 * feed never shows more than a list would.
 */
@Injectable()
export class Visibility {
  private readonly known = new WeakMap<Principal, Readable>();

  constructor(private readonly catalogue: Catalogue) {}

  /** SQL that keeps out rows of types which the asker may never read; `column` holds the type. */
  typeSql(principal: Principal, column: string, params: Params): string {
    const { whole, byRow, closed } = this.readable(principal);
    return seesUnknown(principal)
      ? `${column} <> all(${params.add([...closed])}::text[])`
      : `${column} = any(${params.add([...whole, ...byRow])}::text[])`;
  }

  /** Whether the asker may read some row of this type at all. */
  mayRead(principal: Principal, type: string): boolean {
    const { whole, byRow } = this.readable(principal);
    return (
      whole.has(type) || byRow.has(type) || (!this.catalogue.resourceOfType(type) && seesUnknown(principal))
    );
  }

  /** The rows all of whose subjects the asker may read, in their order: one statement a type whose rows differ. */
  async keep<R>(
    reader: Reader,
    rows: readonly R[],
    subjectsOf: (row: R) => readonly Subject[],
  ): Promise<R[]> {
    const { principal } = reader;
    const { byRow } = this.readable(principal);
    const asked = new Map<string, Set<string>>();
    for (const { type, id } of rows.flatMap((row) => [...subjectsOf(row)])) {
      if (!byRow.has(type)) continue;
      const ids = asked.get(type) ?? new Set();
      asked.set(type, ids.add(id));
    }
    const seen = new Set<string>();
    await Promise.all(
      [...asked].map(async ([type, ids]) => {
        for (const id of await this.visibleIds(reader, type, [...ids])) seen.add(`${type} ${id}`);
      }),
    );
    const visible = ({ type, id }: Subject): boolean =>
      byRow.has(type) ? seen.has(`${type} ${id}`) : this.mayRead(principal, type);
    return rows.filter((row) => subjectsOf(row).every(visible));
  }

  private async visibleIds(reader: Reader, type: string, ids: readonly string[]): Promise<string[]> {
    const resource = this.catalogue.resourceOfType(type);
    if (!resource) return [];
    const params = new Params();
    const { table } = resource;
    // Deleted rows are among them: that a row was deleted is what a feed tells.
    const rows = await reader.rows<{ id: string }>(
      `select t.id from ${table.sql} t where ${tenantSql(table, params.add(reader.organization.id))}
         and t.id = any(${params.add(ids)}::uuid[]) and ${unpurged(table)}${scopeSql(table, reader.rights(resource).conditions('read'), params)}`,
      params,
    );
    return rows.map((row) => row.id);
  }

  private readable(principal: Principal): Readable {
    const known = this.known.get(principal);
    if (known) return known;
    const sorted = { whole: new Set<string>(), byRow: new Set<string>(), closed: new Set<string>() };
    for (const resource of this.catalogue.allResources())
      sorted[reach(principal, resource)].add(resource.type);
    this.known.set(principal, sorted);
    return sorted;
  }
}

function reach(principal: Principal, resource: AnyResource): keyof Readable {
  const conditions = new Rights(principal, resource).conditions('read');
  if (conditions?.length === 0) return 'closed';
  // Rows that retention emptied are gone for everybody, so each is asked for.
  return conditions === null && !resource.table.byProperty.has('purgedAt') ? 'whole' : 'byRow';
}

/** What belongs to no declared resource concerns the running of the house; keys see what their scopes name. */
const seesUnknown = (principal: Principal): boolean =>
  isHouse(principal) ||
  ((principal.role === 'owner' || principal.role === 'manager') && (principal.scopes?.includes('*') ?? true));
