import { Injectable } from '@nestjs/common';
import { Batch, Catalogue, type AnyResource, type Unit } from '@omni/platform';
import type { ImportRowError } from '../import-job.contract';
import type { ImportJob } from '../import-job.entity';
import type { MappedRow } from '../mapping/row-mapper';
import type { Known } from './take-step';
import type { StagedRow } from './rows';

type Mapped = MappedRow & { row: StagedRow };

/** Finds what a row is already: by the fields that the import matches on, in the organization and in the file itself. */
@Injectable()
export class Matches {
  constructor(
    private readonly catalogue: Catalogue,
    private readonly batch: Batch,
  ) {}

  /** `property value` keys of a row, best first; empty when it has no value to be known by. */
  keysOf(job: ImportJob, resource: AnyResource, input: Readonly<Record<string, unknown>>): string[] {
    return job.matchOn.flatMap((property) => {
      const value = input[property];
      if (typeof value !== 'string' || value.trim() === '' || !resource.table.byProperty.has(property))
        return [];
      return [`${property} ${value.trim().toLowerCase()}`];
    });
  }

  /**
   * Splits rows so that within a group no two are the same thing, and what is the same comes in the file's order: each row
   * goes one group behind the last that shares a key with it. So a file takes as many groups as its commonest thing has rows.
   */
  groups(job: ImportJob, resource: AnyResource, rows: readonly Mapped[]): Mapped[][] {
    const groups: Mapped[][] = [];
    const lastOf = new Map<string, number>();
    for (const row of rows) {
      const keys = this.keysOf(job, resource, row.input);
      const at = Math.max(-1, ...keys.map((key) => lastOf.get(key) ?? -1)) + 1;
      for (const key of keys) lastOf.set(key, at);
      (groups[at] ??= []).push(row);
    }
    return groups;
  }

  /** What each input is already, or null. With rows given, earlier rows of the file count too (nothing is kept yet). */
  async find(
    unit: Unit,
    job: ImportJob,
    resource: AnyResource,
    inputs: readonly Record<string, unknown>[],
    rows: readonly StagedRow[],
  ): Promise<(Known | null)[]> {
    const keys = inputs.map((input) => this.keysOf(job, resource, input));
    const stored = await this.stored(unit, resource, job.matchOn, keys.flat());
    const earlier = rows.length ? await this.earlier(unit, job, rows, keys) : new Set<number>();
    return keys.map((own, i) => {
      const hit = own.map((k) => stored.get(k)).find((k) => k !== undefined);
      if (hit) return { ...hit, inFile: false };
      return earlier.has(i) ? { id: '', version: 0, inFile: true } : null;
    });
  }

  /** Fills references by name; with `keep`, creates what is named and missing, when the import says so. */
  async resolveReferences(unit: Unit, job: ImportJob, rows: readonly Mapped[], keep: boolean): Promise<void> {
    const byType = new Map<string, Set<string>>();
    for (const { references } of rows)
      for (const r of references) byType.set(r.type, (byType.get(r.type) ?? new Set()).add(r.name.trim()));
    for (const [type, names] of byType) {
      const target = this.catalogue.resourceOfType(type);
      if (!target?.table.byProperty.has('name')) continue;
      const found = await this.named(unit, target, [...names]);
      const missing = [...names].filter((n) => !found.has(n.toLowerCase()));
      if (job.createMissing && keep && missing.length) {
        const distinct = [...new Map(missing.map((n) => [n.toLowerCase(), n])).values()];
        const made = await this.batch.run(
          unit,
          distinct.map((name) => ({ verb: 'create' as const, resource: target, input: { name } })),
          true,
        );
        made.forEach((result, i) => result.ok && found.set((distinct[i] ?? '').toLowerCase(), result.id));
      }
      for (const { references, input, notes } of rows)
        fill(
          references.filter((r) => r.type === type),
          found,
          input,
          notes,
          job.createMissing,
        );
    }
  }

  private async stored(
    unit: Unit,
    resource: AnyResource,
    matchOn: readonly string[],
    keys: readonly string[],
  ): Promise<Map<string, { id: string; version: number }>> {
    const found = new Map<string, { id: string; version: number }>();
    for (const property of matchOn) {
      const values = keys
        .filter((k) => k.startsWith(`${property} `))
        .map((k) => k.slice(property.length + 1));
      const column = resource.table.byProperty.get(property);
      if (!column || values.length === 0) continue;
      const type = column.type === 'citext' ? 'citext' : 'text';
      // What has no letters, such as a phone number, has no case either: it is compared as it is, which an index can answer.
      const plain = type === 'citext' || values.every((value) => value === value.toUpperCase());
      const hits = await unit.sql<{ id: string; version: number; value: string }>(
        plain ? byIndex(resource, column.column, type) : byReading(resource, column.column),
        [unit.tenantId, values],
      );
      for (const hit of hits) found.set(`${property} ${hit.value}`, { id: hit.id, version: hit.version });
    }
    return found;
  }

  /** Indexes of rows whose best key stands further up in the file; remembers the keys for the rows to come. */
  private async earlier(
    unit: Unit,
    job: ImportJob,
    rows: readonly StagedRow[],
    keys: readonly string[][],
  ): Promise<Set<number>> {
    const wanted = JSON.stringify(rows.map((row, i) => ({ row_no: row.rowNo, key: keys[i]?.[0] ?? null })));
    await unit.sql(
      `update exchange.import_rows r set match_key = x.key
       from jsonb_to_recordset($3::jsonb) as x (row_no int, key text) where r.organization_id = $1 and r.job_id = $2 and r.row_no = x.row_no`,
      [unit.tenantId, job.id, wanted],
    );
    // Row by row, because statistics know nothing yet of a file that has just come.
    const hits = await unit.sql<{ rowNo: number }>(
      `select x.row_no as "rowNo" from jsonb_to_recordset($3::jsonb) as x (row_no int, key text), lateral (
         select min(r.row_no) as first from exchange.import_rows r
         where r.organization_id = $1 and r.job_id = $2 and r.match_key = x.key) f where f.first < x.row_no`,
      [unit.tenantId, job.id, wanted],
    );
    const numbers = new Set(hits.map((h) => h.rowNo));
    return new Set(rows.flatMap((row, i) => (numbers.has(row.rowNo) ? [i] : [])));
  }

  private async named(
    unit: Unit,
    target: AnyResource,
    names: readonly string[],
  ): Promise<Map<string, string>> {
    const hits = await unit.sql<{ id: string; name: string }>(
      `select t.id, lower(t.name) as name from ${target.table.sql} t
       where t.organization_id = $1 and t.deleted_at is null and lower(t.name) = any($2::text[]) order by t.created_at desc`,
      [unit.tenantId, names.map((n) => n.toLowerCase())],
    );
    return new Map(hits.map((h) => [h.name, h.id]));
  }
}

/** Key by key: after a burst of rows, statistics would have the whole tenant read for each list of keys. */
const byIndex = ({ table }: AnyResource, column: string, type: string): string =>
  `select m.id, m.version, lower(k.key::text) as value from unnest($2::${type}[]) as k (key), lateral (
     select t.id, t.version, t.created_at from ${table.sql} t
     where t.organization_id = $1 and t.deleted_at is null and t."${column}" = k.key offset 0) m
   order by m.created_at desc`;

/** No index answers a comparison without case under row-level security: the tenant's rows are read once for all keys. */
const byReading = ({ table }: AnyResource, column: string): string =>
  `select t.id, t.version, lower(t."${column}") as value from ${table.sql} t
   where t.organization_id = $1 and t.deleted_at is null and lower(t."${column}") = any($2::text[])
   order by t.created_at desc`;

function fill(
  references: MappedRow['references'],
  found: ReadonlyMap<string, string>,
  input: Record<string, unknown>,
  notes: ImportRowError[],
  createMissing: boolean,
): void {
  for (const { property, name, column } of references) {
    const id = found.get(name.trim().toLowerCase());
    if (id !== undefined) input[property] = id;
    else if (!createMissing)
      notes.push({
        column,
        field: property,
        code: 'exchange.row.unknown_reference',
        message: `${name} is not known; left empty, unless createMissing is set`,
      });
  }
}
