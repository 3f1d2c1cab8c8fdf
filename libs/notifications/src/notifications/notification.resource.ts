import { NOBODY, defineResource, may, type Condition, type Scope } from '@omni/platform';
import { notificationContract } from './notification.contract';
import { Notification } from './notification.entity';
import { notificationLifecycle } from './notification.lifecycle';
import { notificationView } from './notification.view';

const to = (recipientKind: string, recipientId: string | null | undefined): Condition => ({
  recipientKind,
  recipientId: recipientId ?? NOBODY,
  // What went out by mail alone is no part of the list.
  channels: { $has: 'in_app' },
});
const own: Scope = ({ memberId }) => to('member', memberId);
const theirs: Scope = ({ portal }) => to('contact', portal?.contactId);

const member = may('read update', { where: own });

export const notifications = defineResource<Notification>({
  module: 'notifications',
  name: 'notifications',
  summary: 'What one was told of; nobody sees anybody else’s.',
  kind: 'aggregate',
  entity: Notification,
  contract: { view: notificationContract.view },
  view: notificationView,
  lifecycle: notificationLifecycle,
  access: {
    owner: [member, may('create')],
    manager: [member, may('create')],
    staff: member,
    accountant: member,
    client: may('read update', { where: theirs, hide: ['deliveries', 'digestId'] }),
  },
  list: {
    filter: ['type', 'status', 'readAt', 'entityType', 'entityId'],
    sort: [],
  },
  softDelete: false,
  publishes: false,
});
