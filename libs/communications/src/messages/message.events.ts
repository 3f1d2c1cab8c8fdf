import { cut, defineEvent, id, type EventDecl } from '@omni/platform';
import { z } from 'zod';
import { AUTHOR_KINDS, channel, purpose } from '../shared/fields';
import { sampleAt, sampleIds } from '../shared/samples';
import type { Thread } from '../threads/thread.entity';
import { suggestedContact } from './message.contract';
import type { Message } from './message.entity';
import { MESSAGE_STATUSES } from './message.transitions';

const end = z.strictObject({ address: z.string().nullable(), name: z.string().nullable() });

const facts = {
  messageId: id,
  threadId: id,
  channel,
  direction: z.enum(['inbound', 'outbound', 'internal']),
  status: z.enum(MESSAGE_STATUSES),
  purpose,
  authorKind: z.enum(AUTHOR_KINDS),
  from: end,
  to: z.array(end),
  /** null where the thread is its participants' alone: events go further than rows */
  subject: z.string().nullable(),
  clientId: id.nullable(),
  engagementId: id.nullable(),
  ticketId: id.nullable(),
  contactIds: z.array(id),
  /** the member who wrote it or whose mailbox it came to */
  memberId: id.nullable(),
  assigneeMemberId: id.nullable(),
  participantMemberIds: z.array(id),
  emailAccountId: id.nullable(),
  automatic: z.boolean(),
  sentAt: z.iso.datetime().nullable(),
  receivedAt: z.iso.datetime().nullable(),
};

const endOf = ({ address, name }: { address: string | null; name: string | null }) => ({ address, name });

/** @param memberId the member who wrote it or whose mailbox it is in */
export const messageFacts = (message: Message, thread: Thread, memberId = message.authorMemberId) => ({
  messageId: message.id,
  threadId: thread.id,
  channel: message.channel,
  direction: message.direction,
  status: message.status,
  purpose: message.purpose,
  authorKind: message.authorKind,
  from: endOf(message.from),
  to: message.to.map(endOf),
  subject: thread.isPrivate ? null : message.subject,
  clientId: thread.clientId,
  engagementId: thread.engagementId,
  ticketId: thread.ticketId,
  contactIds: thread.contactIds,
  memberId,
  assigneeMemberId: thread.assigneeMemberId,
  participantMemberIds: thread.participantMemberIds,
  emailAccountId: message.emailAccountId,
  automatic: message.automatic,
  sentAt: message.sentAt,
  receivedAt: message.receivedAt,
});

const sample = {
  messageId: sampleIds.message,
  threadId: sampleIds.thread,
  channel: 'email' as const,
  direction: 'outbound' as const,
  status: 'sent' as const,
  purpose: 'conversation' as const,
  authorKind: 'user' as const,
  from: { address: 'office@example.com', name: 'Ada Lovelace' },
  to: [{ address: 'ada@acme.example', name: 'Ada Byron' }],
  subject: 'Offer for the new website',
  clientId: sampleIds.client,
  engagementId: null,
  ticketId: null,
  contactIds: [sampleIds.contact],
  memberId: sampleIds.member,
  assigneeMemberId: null,
  participantMemberIds: [sampleIds.member],
  emailAccountId: null,
  automatic: false,
  sentAt: sampleAt,
  receivedAt: null,
};

const told = (verb: string, summary: string, line?: string): EventDecl<z.ZodObject<typeof facts>> =>
  defineEvent({
    type: `message.${verb}`,
    summary,
    data: z.strictObject(facts),
    sample,
    ...(line === undefined ? {} : { line: ({ subject }) => `${subject ?? 'A private message'}: ${line}` }),
  });

export const MessageCreated = told('created', 'A message was written, be it a draft, or came in.');
export const MessageUpdated = told('updated', 'A draft was changed, or a message became a draft again.');
export const MessageDeleted = told('deleted', 'A draft was thrown away, or retention emptied a message.');
export const MessageQueued = told('queued', 'A message is to be sent, now or later.');
export const MessageSent = told('sent', 'A message left the house.', 'message sent');
export const MessageDelivered = told('delivered', 'A message reached its recipient’s server.');

const inbound = {
  ...sample,
  direction: 'inbound' as const,
  status: 'received' as const,
  authorKind: 'client' as const,
  from: sample.to[0] ?? sample.from,
  to: [sample.from],
  receivedAt: sampleAt,
};

export const MessageReceived = defineEvent({
  type: 'message.received',
  summary: 'A message came in.',
  data: z.strictObject({ ...facts, senderKnown: z.boolean() }),
  sample: { ...inbound, senderKnown: true },
  line: ({ subject }) => `${subject ?? 'A private message'}: message received`,
});

export const MessageSenderUnknown = defineEvent({
  type: 'message.sender_unknown',
  summary: 'Mail came from somebody whom no contact is: here is what a contact of them could say.',
  data: z.strictObject({ ...facts, suggestion: suggestedContact }),
  sample: {
    ...inbound,
    authorKind: 'external' as const,
    clientId: null,
    contactIds: [],
    suggestion: {
      email: 'grace@example.org',
      displayName: 'Grace Hopper',
      firstName: 'Grace',
      lastName: 'Hopper',
      domain: 'example.org',
    },
  },
});

const failing = (verb: string, summary: string, line: string) =>
  defineEvent({
    type: `message.${verb}`,
    summary,
    data: z.strictObject({ ...facts, error: z.string() }),
    sample: { ...sample, error: '550 5.1.1 no such mailbox' },
    line: ({ subject, error }) => `${subject ?? 'A private message'}: ${line} (${cut(error, 120)})`,
  });

export const MessageBounced = failing(
  'bounced',
  'A message came back from the recipient’s server.',
  'came back',
);
export const MessageFailed = failing('failed', 'A message could not be sent.', 'could not be sent');

export const messageEvents = [
  MessageCreated,
  MessageUpdated,
  MessageDeleted,
  MessageQueued,
  MessageSent,
  MessageDelivered,
  MessageReceived,
  MessageSenderUnknown,
  MessageBounced,
  MessageFailed,
];
