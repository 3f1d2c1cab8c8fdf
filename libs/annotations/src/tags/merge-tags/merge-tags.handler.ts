import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import { Tag } from '../tag.entity';
import { unknownTag } from '../tag.errors';
import { tags } from '../tag.resource';
import { MergeTags } from './merge-tags.command';

@CommandHandler(MergeTags)
export class MergeTagsHandler implements Handles<typeof MergeTags> {
  async execute({ unit, input }: MergeTags): Promise<Tag> {
    const survivor = await unit.load(tags, input.id);
    const ids = [...new Set(input.mergedIds)].filter((id) => id !== survivor.id);
    const merged = await unit.rows(Tag, 't.id = any($2::uuid[]) and t.deleted_at is null', [ids]);
    if (merged.length < ids.length) throw unknownTag('/mergedIds');
    // Where a row carries several of them, one is moved and the rest go.
    await unit.sql(
      `with rows as (
         select id, row_number() over (partition by entity_type, entity_id order by created_at, id) as n, entity_type, entity_id
         from annotations.taggings where organization_id = $1 and tag_id = any($3::uuid[]) and deleted_at is null)
       update annotations.taggings t set
         tag_id = case when keep then $2::uuid else t.tag_id end, deleted_at = case when keep then null else $4::timestamptz end,
         updated_at = $4
       from (select r.id, r.n = 1 and not exists (
               select 1 from annotations.taggings k where k.organization_id = $1 and k.tag_id = $2
                 and k.entity_type = r.entity_type and k.entity_id = r.entity_id and k.deleted_at is null) as keep
             from rows r) m
       where t.organization_id = $1 and t.id = m.id`,
      [unit.tenantId, survivor.id, ids, unit.now],
    );
    for (const tag of merged) tag.deletedAt = unit.now;
    unit.touch(survivor);
    return survivor;
  }
}
