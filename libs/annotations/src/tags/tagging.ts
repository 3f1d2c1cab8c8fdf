import type { Unit } from '@omni/platform';
import { z } from 'zod';
import { id } from '@omni/platform';
import { alone, entityType, idProperty } from '../shared/rows';
import { tagName } from './tag.contract';
import { Tag, Tagging } from './tag.entity';
import { oneTag, unknownTag } from './tag.errors';

export const taggingInput = {
  name: tagName.optional().describe('The tag, by its name.'),
  tagId: id.optional().describe('The tag, by its id.'),
  entityType,
  entityId: id,
};

export const taggingView = z
  .strictObject({
    tagId: id,
    name: z.string(),
    entityType: z.string(),
    entityId: id,
    changed: z.boolean().describe('False where it was so already.'),
  })
  .meta({ id: 'Tagging' });

interface Named {
  name?: string | undefined;
  tagId?: string | undefined;
}

/** The tag that an input names; null for a name that no tag has. Nobody else makes one of that name meanwhile. */
export async function namedTag(unit: Unit, { name, tagId }: Named): Promise<Tag | null> {
  if ((name === undefined) === (tagId === undefined)) throw oneTag();
  if (tagId !== undefined) {
    const [tag] = await unit.rows(Tag, 't.id = $2 and t.deleted_at is null', [tagId]);
    if (!tag) throw unknownTag();
    return tag;
  }
  await alone(unit, `tag ${name?.toLowerCase() ?? ''}`);
  const [tag] = await unit.rows(Tag, 't.name = $2 and t.deleted_at is null', [name]);
  return tag ?? null;
}

/** That a row carries a tag, if it does. */
export async function taggingOf(
  unit: Unit,
  tagId: string,
  type: string,
  entityId: string,
): Promise<Tagging | null> {
  const [found] = await unit.rows(
    Tagging,
    't.tag_id = $2 and t.entity_type = $3 and t.entity_id = $4 and t.deleted_at is null',
    [tagId, type, entityId],
  );
  return found ?? null;
}

/** What is told of a tag and the record that carries it. */
export const toldOf = (tag: Pick<Tag, 'id' | 'name'>, type: string, entityId: string) => ({
  tagId: tag.id,
  name: tag.name,
  entityType: type,
  entityId,
  [idProperty(type)]: entityId,
});
