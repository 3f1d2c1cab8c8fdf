import { Injectable } from '@nestjs/common';
import { Catalogue, type AnyResource, type Unit } from '@omni/platform';
import { cut } from '../global/fold';

type Row = Record<string, unknown> & { id: string; version: number };

/** Text beyond this is not searched in: a document is for finding a row, not for reading it. */
const MAX_TITLE = 500;
const MAX_BODY = 10_000;

/**
 * Keeps the documents of rows as their resources declare them (`list.search`). Rows are read by their ids from the
 * resource's own table, and written here by another statement: no statement knows two modules.
 */
@Injectable()
export class Documents {
  constructor(private readonly catalogue: Catalogue) {}

  /** Types that can be searched, in a stable order. */
  types(): string[] {
    return this.catalogue
      .allResources()
      .filter((r) => r.list.search)
      .map((r) => r.type)
      .sort();
  }

  /** Brings the documents of these rows up to date. Other types pass through. */
  async refresh(unit: Unit, rows: Iterable<{ type: string; id: string }>): Promise<void> {
    const byType = new Map<string, Set<string>>();
    for (const { type, id } of rows) byType.set(type, (byType.get(type) ?? new Set()).add(id));
    for (const [type, ids] of byType) {
      const resource = this.catalogue.resourceOfType(type);
      if (resource?.list.search)
        await this.write(unit, resource, [...ids], await this.read(unit, resource, [...ids]));
    }
  }

  /** Brings the next rows of a type up to date; answers the last one's id and how many there were. */
  async refreshAfter(
    unit: Unit,
    type: string,
    after: string,
    count: number,
  ): Promise<{ last: string | null; rows: number }> {
    const resource = this.catalogue.resourceOfType(type);
    if (!resource?.list.search) return { last: null, rows: 0 };
    const { table } = resource;
    const rows = await unit.sql<Row>(
      `select ${table.select} from ${table.sql} t where t.organization_id = $1 and t.id > $2 order by t.id limit $3`,
      [unit.tenantId, after, count],
    );
    await this.write(
      unit,
      resource,
      rows.map((r) => r.id),
      rows,
    );
    return { last: rows[rows.length - 1]?.id ?? null, rows: rows.length };
  }

  /** Takes away what belongs to no searchable type any more. */
  async forgetOthers(unit: Unit): Promise<void> {
    await unit.sql(
      'delete from search.search_documents where organization_id = $1 and entity_type <> all($2::text[])',
      [unit.tenantId, this.types()],
    );
  }

  private read(unit: Unit, { table }: AnyResource, ids: readonly string[]): Promise<Row[]> {
    return unit.sql<Row>(
      `select ${table.select} from ${table.sql} t where t.organization_id = $1 and t.id = any($2::uuid[])`,
      [unit.tenantId, ids],
    );
  }

  private async write(
    unit: Unit,
    resource: AnyResource,
    asked: readonly string[],
    rows: readonly Row[],
  ): Promise<void> {
    const kept = rows.filter((row) => !row.purgedAt);
    const gone = new Set(asked);
    for (const row of kept) gone.delete(row.id);
    if (kept.length)
      await unit.sql(UPSERT, [unit.tenantId, JSON.stringify(kept.map((row) => documentOf(resource, row)))]);
    if (gone.size === 0) return;
    await unit.sql(
      'delete from search.search_documents where organization_id = $1 and entity_type = $2 and entity_id = any($3::uuid[])',
      [unit.tenantId, resource.type, [...gone]],
    );
  }
}

/** A document that says the same already is left alone: most writes of a business change no text. */
const UPSERT = `
  insert into search.search_documents as d (organization_id, entity_type, entity_id, client_id, title, body, archived, deleted, version)
  select $1, x.entity_type, x.entity_id, x.client_id, search.fold(x.title), search.fold(x.body), x.archived, x.deleted, x.version
  from jsonb_to_recordset($2::jsonb) as x (entity_type text, entity_id uuid, client_id uuid, title text, body text,
    archived boolean, deleted boolean, version integer)
  on conflict (organization_id, entity_type, entity_id) do update set client_id = excluded.client_id, title = excluded.title,
    body = excluded.body, archived = excluded.archived, deleted = excluded.deleted, version = excluded.version, updated_at = now()
  where excluded.version >= d.version and (d.client_id, d.title, d.body, d.archived, d.deleted)
    is distinct from (excluded.client_id, excluded.title, excluded.body, excluded.archived, excluded.deleted)`;

function documentOf(resource: AnyResource, row: Row): Record<string, unknown> {
  const { search } = resource.list;
  const title = search?.title(row as never) ?? '';
  const text = (search?.text(row as never) ?? []).filter(
    (piece) => typeof piece === 'string' && piece !== '',
  );
  return {
    entity_type: resource.type,
    entity_id: row.id,
    client_id: resource.type === 'client_company' ? row.id : (row.clientId ?? null),
    title: cut(title, MAX_TITLE),
    body: cut(text.join(' '), MAX_BODY),
    archived: isArchived(row),
    deleted: row.deletedAt !== null,
    version: row.version,
  };
}

export const isArchived = (row: Record<string, unknown>): boolean =>
  Boolean(row.archivedAt) || row.status === 'archived';
