import { CommandHandler } from '@nestjs/cqrs';
import { Catalogue, Fault, type Handles, type Resource, type Unit } from '@omni/platform';
import { mayUpdate } from '../../shared/rows';
import { EntityLink } from '../link.entity';
import { endsOf, factsOf } from '../link-facts';
import { neitherEnd, noLink } from '../link.errors';
import { LinkRemoved } from '../link.events';
import { RemoveLink } from './remove-link.command';

@CommandHandler(RemoveLink)
export class RemoveLinkHandler implements Handles<typeof RemoveLink> {
  constructor(private readonly catalogue: Catalogue) {}

  async execute({ unit, input }: RemoveLink): Promise<null> {
    const [link] = await unit.rows(EntityLink, 't.id = $2 and t.deleted_at is null', [input.id]);
    if (!link) throw noLink();
    const may = await Promise.all(endsOf(link).map((end) => this.mayChange(unit, end)));
    if (!may.includes(true)) throw neitherEnd();
    link.deletedAt = unit.now;
    unit.emit(LinkRemoved, link, factsOf(link));
    return null;
  }

  /** @throws 404 as if there were no link, where the asker may not see one of its ends */
  private async mayChange(unit: Unit, { type, id }: { type: string; id: string }): Promise<boolean> {
    const resource = this.catalogue.resourceOfType(type);
    if (!resource) throw noLink();
    try {
      return mayUpdate(unit, resource, await unit.read(resource as unknown as Resource, id));
    } catch (error) {
      throw error instanceof Fault && error.status === 404 ? noLink() : error;
    }
  }
}
