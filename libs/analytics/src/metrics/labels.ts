import { Injectable } from '@nestjs/common';
import { Catalogue, Params, searchTells, type AnyResource, type Reader } from '@omni/platform';

const UUID = /^[0-9a-f]{8}-/i;

/** Names for a dimension's values: rows by their title, as far as the asker may read them; words for everything else. */
@Injectable()
export class Labels {
  constructor(private readonly catalogue: Catalogue) {}

  async of(
    reader: Reader,
    resource: AnyResource,
    dimension: string,
    keys: readonly (string | null)[],
  ): Promise<(key: string | null) => string> {
    const ids = keys.filter((key): key is string => key !== null && UUID.test(key));
    const type = this.catalogue.typeOfReference(dimension, resource);
    const target = type === undefined ? undefined : this.catalogue.resourceOfType(type);
    const titles = ids.length && target ? await this.titles(reader, target, ids) : new Map<string, string>();
    return (key) => (key === null ? 'None' : (titles.get(key) ?? (UUID.test(key) ? key : words(key))));
  }

  private async titles(
    reader: Reader,
    target: AnyResource,
    ids: readonly string[],
  ): Promise<Map<string, string>> {
    const rights = reader.rights(target);
    const { search } = target.list;
    // A title that is made of hidden fields is hidden too.
    if (!search || !rights.some('read') || searchTells(target, rights.hidden)) return new Map();
    const params = new Params();
    const rows = await reader.rows<{ id: string }>(
      `select ${target.table.select} from ${target.table.sql} t where ${reader.scope(target, params)} and t.id = any(${params.add(ids)}::uuid[])`,
      params,
    );
    return new Map(rows.map((row) => [row.id, search.title(row as never)]));
  }
}

const words = (key: string): string => {
  if (key === 'true') return 'Yes';
  if (key === 'false') return 'No';
  const text = /^[a-z0-9_]+$/.test(key) ? key.replaceAll('_', ' ') : key;
  return text.charAt(0).toUpperCase() + text.slice(1);
};
