import { QueryHandler } from '@nestjs/cqrs';
import {
  Catalogue,
  Params,
  Visibility,
  cut,
  forbidden,
  searchTells,
  unprocessable,
  type Answers,
  type AnyResource,
  type Reader,
} from '@omni/platform';
import type { z } from 'zod';
import { isArchived } from '../documents/documents';
import { wordsOf } from './fold';
import { SearchEverything } from './search-everything.query';
import type { hitView, searchInput } from './search.contract';
import { snippetOf } from './snippet';

type Hit = z.output<typeof hitView>;
type Asked = z.output<typeof searchInput>;
type Row = Record<string, unknown> & { id: string };

interface Found {
  id: string;
  type: string;
}

/** Among as many candidates the rows are looked for that the asker may read. */
const CANDIDATES = 500;

@QueryHandler(SearchEverything)
export class SearchEverythingHandler implements Answers<typeof SearchEverything> {
  constructor(
    private readonly catalogue: Catalogue,
    private readonly visibility: Visibility,
  ) {}

  async execute({ reader, input }: SearchEverything) {
    if (input.deleted && reader.principal.role !== 'owner') {
      throw forbidden('Only Owners find deleted rows.', 'search.search:read_deleted');
    }
    const resources = this.resources(reader, input.types);
    const words = wordsOf(input.q);
    if (resources.size === 0 || words.length === 0) return { data: [] };
    const found = await this.find(reader, input, [...resources.keys()]);
    const hits = new Map<string, Hit>();
    for (const [type, resource] of resources) {
      const ids = found.filter((f) => f.type === type).map((f) => f.id);
      if (ids.length === 0) continue;
      for (const row of await this.read(reader, resource, ids, input))
        hits.set(`${type} ${row.id}`, hitOf(resource, row, words));
    }
    const data = found.flatMap(({ type, id }) => hits.get(`${type} ${id}`) ?? []).slice(0, input.limit);
    return { data };
  }

  /** Searchable resources that the asker may read, and whose text tells nothing that is hidden from them. */
  private resources(reader: Reader, types: string | undefined): Map<string, AnyResource> {
    const all = this.catalogue.allResources().filter((r) => r.list.search);
    const wanted = types?.split(',') ?? all.map((r) => r.type);
    const unknown = wanted.find((type) => !all.some((r) => r.type === type));
    if (unknown !== undefined) {
      throw unprocessable('search.type.unknown', 'One of the types cannot be searched.', [
        { pointer: 'types', code: 'unknown_type', message: `${cut(unknown, 60)} cannot be searched` },
      ]);
    }
    const open = all.filter(
      (r) =>
        wanted.includes(r.type) &&
        this.visibility.mayRead(reader.principal, r.type) &&
        !searchTells(r, reader.rights(r).hidden),
    );
    return new Map(open.map((r) => [r.type, r]));
  }

  private find(reader: Reader, { q, archived, deleted }: Asked, types: readonly string[]): Promise<Found[]> {
    const params = new Params();
    return reader.rows<Found>(
      `select entity_id as id, entity_type as type from search.find_ids(${params.add(types)}::text[], ${params.add(q)}, ` +
        `${String(CANDIDATES)}, ${String(archived === 'include')}, ${String(deleted === 'include')})`,
      params,
    );
  }

  /** The rows as they are now: a document may be moments old, and it knows no policy. */
  private async read(
    reader: Reader,
    resource: AnyResource,
    ids: readonly string[],
    asked: Asked,
  ): Promise<Row[]> {
    const params = new Params();
    const scope = reader.scope(resource, params);
    const live = asked.deleted === 'include' ? '' : ' and t.deleted_at is null';
    const rows = await reader.rows<Row>(
      `select ${resource.table.select} from ${resource.table.sql} t where ${scope} and t.id = any(${params.add(ids)}::uuid[])${live}`,
      params,
    );
    return rows.filter((row) => !row.purgedAt && (asked.archived === 'include' || !isArchived(row)));
  }
}

function hitOf(resource: AnyResource, row: Row, words: readonly string[]): Hit {
  const { search } = resource.list;
  const title = search?.title(row as never) ?? '';
  const texts = (search?.text(row as never) ?? []).filter(
    (text): text is string => typeof text === 'string' && text !== '',
  );
  const { text, highlights } = snippetOf([title, ...texts], words);
  return {
    type: resource.type,
    id: row.id,
    title,
    snippet: text,
    highlights,
    href: `/v1/${resource.name}/${row.id}`,
    archived: isArchived(row),
    deleted: row.deletedAt !== null,
  };
}
