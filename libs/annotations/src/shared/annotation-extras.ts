import { Injectable } from '@nestjs/common';
import {
  Params,
  Rights,
  RowExtras,
  Visibility,
  tableOf,
  type AnyResource,
  type Principal,
  type Reader,
} from '@omni/platform';
import { EntityLink } from '../links/link.entity';
import { links } from '../links/link.resource';
import { tags } from '../tags/tag.resource';

type ById = Map<string, Record<string, unknown>>;

/** Links of one row that come along; all of them are at /v1/links. */
const LINKS_OF_A_ROW = 100;
/** Rows of a tag that a list chooses from. */
const TAGGED = 50_000;

/** Tags and links of rows of any kind, for lists and single rows. */
@Injectable()
export class AnnotationExtras extends RowExtras {
  override readonly names = ['tags', 'links'] as const;

  constructor(private readonly visibility: Visibility) {
    super();
  }

  override offered(principal: Principal): readonly string[] {
    if (principal.role === 'client') return [];
    const resources = { tags, links };
    return this.names.filter((name) => new Rights(principal, resources[name]).some('read'));
  }

  override async load(
    reader: Reader,
    resource: AnyResource,
    ids: readonly string[],
    names: readonly string[],
  ): Promise<ById> {
    const found: ById = new Map(ids.map((id) => [id, {}]));
    if (names.includes('tags')) await this.tags(reader, resource.type, ids, found);
    if (names.includes('links')) await this.links(reader, resource.type, ids, found);
    return found;
  }

  override async tagged(reader: Reader, type: string, names: readonly string[]): Promise<string[]> {
    const params = new Params();
    const rows = await reader.rows<{ id: string }>(
      `select distinct g.entity_id as id from annotations.tags t
         join annotations.taggings g on g.organization_id = t.organization_id and g.tag_id = t.id and g.deleted_at is null
       where t.organization_id = ${params.add(reader.organization.id)} and t.name = any(${params.add(names)}::citext[])
         and t.deleted_at is null and g.entity_type = ${params.add(type)} limit ${String(TAGGED)}`,
      params,
    );
    return rows.map((row) => row.id);
  }

  private async tags(reader: Reader, type: string, ids: readonly string[], found: ById): Promise<void> {
    for (const row of found.values()) row.tags = [];
    const params = new Params();
    const rows = await reader.rows<{ entityId: string; id: string; name: string; color: string | null }>(
      `select g.entity_id as "entityId", t.id, t.name, t.color from annotations.taggings g
         join annotations.tags t on t.organization_id = g.organization_id and t.id = g.tag_id and t.deleted_at is null
       where g.organization_id = ${params.add(reader.organization.id)} and g.entity_type = ${params.add(type)}
         and g.entity_id = any(${params.add(ids)}::uuid[]) and g.deleted_at is null order by t.name`,
      params,
    );
    for (const { entityId, id, name, color } of rows)
      (found.get(entityId)?.tags as unknown[] | undefined)?.push({ id, name, color });
  }

  /** Seen from each row: which record is at the other end, where the asker may read that. */
  private async links(reader: Reader, type: string, ids: readonly string[], found: ById): Promise<void> {
    for (const row of found.values()) row.links = [];
    const params = new Params();
    const own = params.add(reader.organization.id);
    const [of, wanted] = [params.add(type), params.add(ids)];
    const { sql, select } = tableOf(EntityLink);
    const rows = await reader.rows<EntityLink>(
      `select ${select} from ${sql} t where t.organization_id = ${own} and t.deleted_at is null
         and ((t.from_type = ${of} and t.from_id = any(${wanted}::uuid[])) or (t.to_type = ${of} and t.to_id = any(${wanted}::uuid[])))
       order by t.created_at desc, t.id desc limit ${String(LINKS_OF_A_ROW * ids.length)}`,
      params,
    );
    const seen = rows.flatMap((link) => [
      {
        at: link.fromId,
        type: link.fromType,
        direction: 'to',
        other: { type: link.toType, id: link.toId },
        link,
      },
      {
        at: link.toId,
        type: link.toType,
        direction: 'from',
        other: { type: link.fromType, id: link.fromId },
        link,
      },
    ]);
    const mine = seen.filter((side) => side.type === type && found.has(side.at));
    for (const { at, direction, other, link } of await this.visibility.keep(reader, mine, (s) => [s.other])) {
      const list = found.get(at)?.links as unknown[] | undefined;
      if (list && list.length < LINKS_OF_A_ROW)
        list.push({
          id: link.id,
          relation: link.relation,
          direction,
          type: other.type,
          entityId: other.id,
          note: link.note,
        });
    }
  }
}
