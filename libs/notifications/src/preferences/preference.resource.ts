import { NOBODY, defineResource, may, viewOf, type Scope } from '@omni/platform';
import { preferenceContract } from './preference.contract';
import { NotificationPreference } from './preference.entity';

const OF_ALL = { scope: 'organization' };
/** One's own, and the defaults that hold where one chose nothing. */
const readable: Scope = ({ memberId }) => ({ $or: [OF_ALL, { memberId: memberId ?? NOBODY }] });
const own: Scope = ({ memberId }) => ({ memberId: memberId ?? NOBODY });
const ofAll: Scope = () => OF_ALL;

const member = [may('read', { where: readable }), may('update', { where: own })];

export const notificationPreferences = defineResource<NotificationPreference>({
  module: 'notifications',
  name: 'notification-preferences',
  summary:
    'Of what somebody wants to hear, by which channel and how often: as organization, for oneself, for one record.',
  kind: 'aggregate',
  entity: NotificationPreference,
  contract: { view: preferenceContract.view },
  view: (row) => ({
    ...viewOf(row),
    scope: row.scope,
    memberId: row.memberId,
    contactId: row.contactId,
    entityType: row.entityType,
    entityId: row.entityId,
    type: row.type,
    channel: row.channel,
    mode: row.mode,
  }),
  access: {
    owner: [...member, may('configure', { where: ofAll })],
    manager: [...member, may('configure', { where: ofAll })],
    staff: member,
    accountant: member,
    client: may('read update', { where: ({ portal }) => ({ contactId: portal?.contactId ?? NOBODY }) }),
  },
  list: { filter: ['scope', 'type', 'channel', 'entityType', 'entityId'], sort: [] },
  publishes: false,
});
