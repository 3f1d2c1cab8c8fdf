import { defineResource, may, theirs } from '@omni/platform';
import { PORTAL_CHANNELS, own, ownOrShared } from '../shared/access';
import { messageContract } from './message.contract';
import { Message } from './message.entity';
import { messageView } from './message.view';

const TO_CLIENTS = { clientId: 'clientId', engagementId: 'engagementId' };
const HIDDEN_FROM_CLIENTS = [
  'bcc',
  'purpose',
  'scheduledFor',
  'rfcMessageId',
  'inReplyTo',
  'aiActionId',
  'templateId',
  'emailAccountId',
  'suggestedContact',
  'error',
  'sourceKey',
];

export const messages = defineResource<Message>({
  module: 'communications',
  name: 'messages',
  summary: 'What was said in a thread, from draft to delivery, and who or what wrote it.',
  kind: 'aggregate',
  entity: Message,
  contract: messageContract,
  view: messageView,
  access: {
    owner: may('read create update act', { where: ownOrShared }),
    manager: may('read create update act', { where: ownOrShared }),
    staff: may('read create update act', { where: own }),
    accountant: may('read create update act', { where: own }),
    client: [
      may('read', {
        where: theirs(TO_CLIENTS, {
          channel: { $in: [...PORTAL_CHANNELS] },
          direction: { $in: ['inbound', 'outbound'] },
          status: { $in: ['sent', 'delivered', 'received'] },
        }),
        permission: 'messages.write',
        hide: HIDDEN_FROM_CLIENTS,
      }),
      may('create', {
        where: theirs(TO_CLIENTS, { channel: { $in: [...PORTAL_CHANNELS] }, direction: 'inbound' }),
        permission: 'messages.write',
        hide: HIDDEN_FROM_CLIENTS,
      }),
    ],
  },
  list: {
    filter: [
      'threadId',
      'clientId',
      'engagementId',
      'status',
      'direction',
      'channel',
      'authorKind',
      'authorMemberId',
      'authorContactId',
      'emailAccountId',
      'rfcMessageId',
      'sentAt',
      'scheduledFor',
    ],
    sort: ['sentAt'],
    include: {
      thread: { type: 'thread', by: 'threadId' },
      client: { type: 'client_company', by: 'clientId' },
    },
    search: {
      title: (row: Message) => row.subject ?? '',
      text: (row: Message) => [
        row.subject,
        row.bodyText,
        row.from.name,
        row.from.address,
        ...row.to.map(({ address }) => address),
      ],
    },
  },
  // Its events carry no words of it, for they go where rows do not: to feeds, webhooks, other systems.
  publishes: false,
});
