import { CommandHandler } from '@nestjs/cqrs';
import { Catalogue, type Handles } from '@omni/platform';
import { alone, requireUpdate, resourceOf, rowOf } from '../../shared/rows';
import { Tagging } from '../tag.entity';
import { outOfScope } from '../tag.errors';
import { TagApplied } from '../tag.events';
import { tags } from '../tag.resource';
import { namedTag, taggingOf, toldOf } from '../tagging';
import { ApplyTag } from './apply-tag.command';

@CommandHandler(ApplyTag)
export class ApplyTagHandler implements Handles<typeof ApplyTag> {
  constructor(private readonly catalogue: Catalogue) {}

  async execute({ unit, input }: ApplyTag) {
    const { entityType, entityId } = input;
    const resource = resourceOf(this.catalogue, entityType, '/entityType');
    requireUpdate(unit, resource, await rowOf(unit, resource, entityId, '/entityId'));
    const tag = (await namedTag(unit, input)) ?? unit.create(tags, { name: input.name ?? '' });
    if (tag.scope && !tag.scope.includes(entityType)) throw outOfScope(entityType);
    await alone(unit, `tagging ${tag.id} ${entityId}`);
    const known = await taggingOf(unit, tag.id, entityType, entityId);
    if (!known) {
      unit.insert(Tagging, { tagId: tag.id, entityType, entityId });
      unit.emit(TagApplied, tag, toldOf(tag, entityType, entityId));
    }
    return { tagId: tag.id, name: tag.name, entityType, entityId, changed: known === null };
  }
}
