import { CommandHandler } from '@nestjs/cqrs';
import { Catalogue, isHouse, type Handles } from '@omni/platform';
import { alone, mayUpdate, resourceOf, rowOf } from '../../shared/rows';
import { EntityLink } from '../link.entity';
import { factsOf } from '../link-facts';
import { linkExists, linkToItself, neitherEnd } from '../link.errors';
import { LinkCreated } from '../link.events';
import { CreateLink } from './create-link.command';

@CommandHandler(CreateLink)
export class CreateLinkHandler implements Handles<typeof CreateLink> {
  constructor(private readonly catalogue: Catalogue) {}

  async execute({ unit, input }: CreateLink): Promise<EntityLink> {
    const from = resourceOf(this.catalogue, input.fromType, '/fromType');
    const to = resourceOf(this.catalogue, input.toType, '/toType');
    if (from === to && input.fromId === input.toId) throw linkToItself();
    const [fromRow, toRow] = await Promise.all([
      rowOf(unit, from, input.fromId, '/fromId'),
      rowOf(unit, to, input.toId, '/toId'),
    ]);
    if (!mayUpdate(unit, from, fromRow) && !mayUpdate(unit, to, toRow)) throw neitherEnd();
    await alone(unit, `link ${input.fromId} ${input.toId}`);
    const [known] = await unit.rows(
      EntityLink,
      `t.from_type = $2 and t.from_id = $3 and t.to_type = $4 and t.to_id = $5 and t.relation = $6 and t.deleted_at is null`,
      [input.fromType, input.fromId, input.toType, input.toId, input.relation],
    );
    if (known) {
      // A workflow may come by again after its step was done: for it, and for whoever says so, what is there is well.
      if (!unit.call.prefer.includes('return-existing') && !isRepeating(unit.principal))
        throw linkExists(known.id);
      unit.notes.existing = true;
      return known;
    }
    const link = unit.insert(EntityLink, { ...input, note: input.note ?? null });
    unit.emit(LinkCreated, link, factsOf(link));
    return link;
  }
}

const isRepeating = (principal: Parameters<typeof isHouse>[0]): boolean =>
  isHouse(principal) || principal.kind === 'workflow';
