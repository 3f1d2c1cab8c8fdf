import { CommandHandler } from '@nestjs/cqrs';
import { Catalogue, type Handles } from '@omni/platform';
import { requireUpdate, resourceOf, rowOf } from '../../shared/rows';
import { unknownTag } from '../tag.errors';
import { TagRemoved } from '../tag.events';
import { namedTag, taggingOf, toldOf } from '../tagging';
import { UnapplyTag } from './unapply-tag.command';

@CommandHandler(UnapplyTag)
export class UnapplyTagHandler implements Handles<typeof UnapplyTag> {
  constructor(private readonly catalogue: Catalogue) {}

  async execute({ unit, input }: UnapplyTag) {
    const { entityType, entityId } = input;
    const resource = resourceOf(this.catalogue, entityType, '/entityType');
    requireUpdate(unit, resource, await rowOf(unit, resource, entityId, '/entityId'));
    const tag = await namedTag(unit, input);
    if (!tag) throw unknownTag('/name');
    const tagging = await taggingOf(unit, tag.id, entityType, entityId);
    if (tagging) {
      tagging.deletedAt = unit.now;
      unit.emit(TagRemoved, tag, toldOf(tag, entityType, entityId));
    }
    return { tagId: tag.id, name: tag.name, entityType, entityId, changed: tagging !== null };
  }
}
