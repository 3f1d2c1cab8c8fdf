import { Injectable } from '@nestjs/common';
import { Catalogue, Consumes, type EventConsumer, type EventEnvelope, type Unit } from '@omni/platform';
import { EntityLink } from '../links/link.entity';
import { factsOf } from '../links/link-facts';
import { LinkCreated, LinkRemoved } from '../links/link.events';
import { carryOver, takeBack } from './merged-rows';

/** What is pinned to rows follows them: links go with either end and come back with it, and merges carry all over. */
@Injectable()
@Consumes('annotations.follow-rows', '*')
export class FollowRows implements EventConsumer {
  constructor(private readonly catalogue: Catalogue) {}

  async handleMany(unit: Unit, events: readonly EventEnvelope[]): Promise<void> {
    for (const event of events) {
      const verb = event.type.split('.')[1] ?? '';
      if (!VERBS.has(verb) || !this.catalogue.resourceOfType(event.aggregate.type)) continue;
      await this.follow(unit, verb, event);
    }
  }

  private async follow(unit: Unit, verb: string, { aggregate, data }: EventEnvelope): Promise<void> {
    const { type, id } = aggregate;
    if (verb === 'deleted') return remove(unit, type, id);
    if (verb === 'restored') return bringBack(unit, type, id);
    if (verb === 'merged') return carryOver(unit, type, id, idsIn(data.mergedIds));
    return takeBack(unit, type, id, idsIn(data.restoredIds));
  }
}

const VERBS = new Set(['deleted', 'restored', 'merged', 'unmerged']);

const idsIn = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((id): id is string => typeof id === 'string') : [];

const EITHER_END = '((t.from_type = $2 and t.from_id = $3) or (t.to_type = $2 and t.to_id = $3))';

async function remove(unit: Unit, type: string, id: string): Promise<void> {
  for (const link of await unit.rows(EntityLink, `${EITHER_END} and t.deleted_at is null`, [type, id])) {
    link.deletedAt = unit.now;
    link.removedWithId = id;
    unit.emit(LinkRemoved, link, factsOf(link));
  }
}

async function bringBack(unit: Unit, type: string, id: string): Promise<void> {
  const gone = await unit.rows(
    EntityLink,
    `${EITHER_END} and t.removed_with_id = $3 and t.deleted_at is not null and not exists (
       select 1 from annotations.entity_links k where k.organization_id = t.organization_id and k.deleted_at is null
         and k.from_type = t.from_type and k.from_id = t.from_id and k.to_type = t.to_type and k.to_id = t.to_id
         and k.relation = t.relation)`,
    [type, id],
  );
  for (const link of gone) {
    link.deletedAt = null;
    link.removedWithId = null;
    unit.emit(LinkCreated, link, factsOf(link));
  }
}
