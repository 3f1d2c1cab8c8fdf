import { defineEvent, id } from '@omni/platform';
import { z } from 'zod';
import { channel, visibility } from '../shared/fields';
import { sampleAt, sampleIds } from '../shared/samples';
import type { Thread } from './thread.entity';
import { THREAD_STATUSES } from './thread.transitions';

const facts = {
  threadId: id,
  channel,
  visibility,
  /** null where the thread is its participants' alone: events go further than rows */
  subject: z.string().nullable(),
  status: z.enum(THREAD_STATUSES),
  clientId: id.nullable(),
  contactIds: z.array(id),
  engagementId: id.nullable(),
  ticketId: id.nullable(),
  assigneeMemberId: id.nullable(),
  emailAccountId: id.nullable(),
};

export const threadFacts = (thread: Thread) => ({
  threadId: thread.id,
  channel: thread.channel,
  visibility: thread.visibility,
  subject: thread.isPrivate ? null : thread.subject,
  status: thread.status,
  clientId: thread.clientId,
  contactIds: thread.contactIds,
  engagementId: thread.engagementId,
  ticketId: thread.ticketId,
  assigneeMemberId: thread.assigneeMemberId,
  emailAccountId: thread.emailAccountId,
});

const sample = {
  threadId: sampleIds.thread,
  channel: 'email' as const,
  visibility: 'shared' as const,
  subject: 'Offer for the new website',
  status: 'open' as const,
  clientId: sampleIds.client,
  contactIds: [sampleIds.contact],
  engagementId: null,
  ticketId: null,
  assigneeMemberId: sampleIds.member,
  emailAccountId: null,
};

const named = (subject: string | null): string => subject ?? 'A private conversation';

const told = (verb: string, summary: string, line: string) =>
  defineEvent({
    type: `thread.${verb}`,
    summary,
    data: z.strictObject(facts),
    sample,
    line: ({ subject }) => `${named(subject)}: ${line}`,
  });

export const ThreadCreated = told('created', 'A conversation began.', 'conversation began');
export const ThreadUpdated = defineEvent({
  type: 'thread.updated',
  summary: 'Who takes part in a conversation, or what it is about, changed.',
  data: z.strictObject(facts),
  sample,
});
export const ThreadDeleted = told('deleted', 'A conversation was deleted; it can be restored.', 'deleted');
export const ThreadRestored = told('restored', 'A deleted conversation came back.', 'restored');
export const ThreadClosed = told('closed', 'A conversation was closed.', 'closed');

export const ThreadAssigned = defineEvent({
  type: 'thread.assigned',
  summary: 'A conversation went to a member, or to nobody.',
  data: z.strictObject({ ...facts, previousAssigneeMemberId: id.nullable() }),
  sample: { ...sample, previousAssigneeMemberId: null },
  line: ({ subject, assigneeMemberId }) =>
    `${named(subject)}: ${assigneeMemberId ? 'assigned' : 'unassigned'}`,
});

export const ThreadSnoozed = defineEvent({
  type: 'thread.snoozed',
  summary: 'A conversation was put aside until a moment.',
  data: z.strictObject({ ...facts, snoozedUntil: z.iso.datetime() }),
  sample: { ...sample, status: 'snoozed' as const, snoozedUntil: sampleAt },
  line: ({ subject, snoozedUntil }) => `${named(subject)}: put aside until ${snoozedUntil}`,
});

export const ThreadReopened = defineEvent({
  type: 'thread.reopened',
  summary: 'A conversation is open again: by somebody, by a new message, or because its time came.',
  data: z.strictObject({ ...facts, reason: z.enum(['member', 'message', 'time']) }),
  sample: { ...sample, reason: 'message' as const },
  line: ({ subject }) => `${named(subject)}: open again`,
});

export const threadEvents = [
  ThreadCreated,
  ThreadUpdated,
  ThreadDeleted,
  ThreadRestored,
  ThreadAssigned,
  ThreadSnoozed,
  ThreadClosed,
  ThreadReopened,
];
