import { defineResource } from '../catalogue/resource';
import { NOBODY, may, type Scope } from '../policy/access';
import { eventView } from './event.contract';
import { OutboxEvent } from './outbox-event.entity';

/**
 * What an event may tell depends on the row that it is about. So no list, export or search of the shared engines gets
 * hold of one: the feeds read them, and ask for each row that it names.
 */
const byWhatItIsAbout: Scope = () => ({ id: NOBODY });
const gated = may('read', { where: byWhatItIsAbout });

export const events = defineResource<OutboxEvent>({
  module: 'platform',
  name: 'events',
  summary: 'Everything that happened, as machines read it.',
  kind: 'aggregate',
  entity: OutboxEvent,
  contract: { view: eventView },
  view: (row) => ({
    id: row.id,
    type: row.type,
    version: row.version,
    occurredAt: row.occurredAt,
    aggregate: { type: row.aggregateType, id: row.aggregateId, version: row.aggregateVersion },
    actor: { kind: row.actorKind, id: row.actorId },
    correlationId: row.correlationId,
    causationId: row.causationId,
    requestId: row.requestId,
    data: row.payload,
    previous: row.previous,
  }),
  access: { owner: gated, manager: gated, accountant: gated },
  list: { filter: [], sort: [] },
  softDelete: false,
  publishes: false,
});
