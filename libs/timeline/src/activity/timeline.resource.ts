import { NOBODY, defineResource, may, type Scope } from '@omni/platform';
import { ActivityEvent } from './activity-event.entity';
import { activityView } from './timeline.contract';

/**
 * Everybody has a timeline; what is on it depends on the rows it tells of. So no shared engine (lists, exports) gets hold
 * of it: the timeline's own question asks the policy for each row.
 */
const byWhatItTellsOf: Scope = () => ({ id: NOBODY });
const gated = may('read', { where: byWhatItTellsOf });

export const timeline = defineResource<ActivityEvent>({
  module: 'timeline',
  name: 'timeline',
  summary: 'What happened, for people: on every row, client and engagement that it concerns.',
  kind: 'aggregate',
  entity: ActivityEvent,
  contract: { view: activityView },
  view: (row) => ({
    id: row.id,
    eventId: row.sourceEventId,
    type: row.type,
    module: row.module,
    occurredAt: row.occurredAt,
    summary: row.summary,
    subject: { type: row.sourceType, id: row.sourceId },
    entity: { type: row.entityType, id: row.entityId },
    clientId: row.clientId,
    engagementId: row.engagementId,
    actor: { kind: row.actorKind, id: row.actorId },
    visibility: row.visibility,
    data: row.data ?? {},
  }),
  access: {
    owner: gated,
    manager: gated,
    staff: gated,
    accountant: gated,
    client: may('read', { where: byWhatItTellsOf, permission: 'timeline.read' }),
  },
  list: { filter: [], sort: [] },
  softDelete: false,
  publishes: false,
});
