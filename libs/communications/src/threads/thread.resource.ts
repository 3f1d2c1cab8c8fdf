import { defineResource, may, theirs } from '@omni/platform';
import { PORTAL_CHANNELS, own, ownOrShared } from '../shared/access';
import { threadContract } from './thread.contract';
import { Thread } from './thread.entity';
import { threadLifecycle } from './thread.lifecycle';
import { threadView } from './thread.view';

export const threads = defineResource<Thread>({
  module: 'communications',
  name: 'threads',
  summary: 'Conversations with clients and among colleagues, by mail, portal, chat, text message or within.',
  kind: 'aggregate',
  entity: Thread,
  contract: threadContract,
  view: threadView,
  lifecycle: threadLifecycle,
  access: {
    owner: may('read create update delete act', { where: ownOrShared }),
    manager: may('read create update act', { where: ownOrShared }),
    staff: may('read create update act', { where: own }),
    accountant: may('read', { where: own }),
    client: may('read create', {
      where: theirs(
        { clientId: 'clientId', engagementId: 'engagementId' },
        { channel: { $in: [...PORTAL_CHANNELS] } },
      ),
      permission: 'messages.write',
      hide: [
        'ticketId',
        'snoozedUntil',
        'assigneeMemberId',
        'emailAccountId',
        'externalThreadId',
        'visibility',
        'participantMemberIds',
      ],
    }),
  },
  list: {
    filter: [
      'clientId',
      'engagementId',
      'ticketId',
      'contactIds',
      'status',
      'channel',
      'assigneeMemberId',
      'emailAccountId',
      'visibility',
      'lastMessageAt',
      'snoozedUntil',
    ],
    sort: ['lastMessageAt', 'subject'],
    include: {
      client: { type: 'client_company', by: 'clientId' },
      engagement: { type: 'engagement', by: 'engagementId' },
      messages: { type: 'message', of: 'threadId' },
    },
    search: { title: (row: Thread) => row.subject, text: (row: Thread) => [row.subject] },
  },
  // Its events carry no more of a private conversation than that there is one: see thread.events.
  publishes: false,
});
