import { base, id } from '@omni/platform';
import { z } from 'zod';
import { messageContract, messageInput } from '../messages/message.contract';
import { channel, headLine, visibility } from '../shared/fields';
import { THREAD_STATUSES } from './thread.transitions';

const subject = headLine(500).pipe(z.string().min(1));
const members = z.array(id).max(50).describe('Members whose conversation it is, beside yourself.');

const fields = {
  clientId: id.nullable().optional(),
  contactIds: z.array(id).max(50).optional(),
  engagementId: id.nullable().optional(),
  ticketId: id.nullable().optional(),
  participantMemberIds: members.optional(),
  visibility: visibility.optional(),
};

export const threadContract = {
  create: z
    .strictObject({
      subject,
      channel: channel.optional().describe('email unless told.'),
      ...fields,
      assigneeMemberId: id.nullable().optional(),
      emailAccountId: id
        .optional()
        .describe(
          'The account that writes; unless told your own, else a shared one, else the house’s sender.',
        ),
      message: z.strictObject(messageInput).optional().describe('The first message.'),
    })
    .meta({ id: 'ThreadStart' }),
  revise: z.strictObject({ subject: subject.optional(), ...fields }).meta({ id: 'ThreadRevise' }),
  view: z
    .strictObject({
      ...base,
      subject: z.string(),
      channel,
      clientId: id.nullable(),
      contactIds: z.array(id),
      engagementId: id.nullable(),
      ticketId: id.nullable(),
      status: z.enum(THREAD_STATUSES).meta({ id: 'ThreadStatus' }),
      snoozedUntil: z.iso.datetime().nullable(),
      assigneeMemberId: id.nullable(),
      lastMessageAt: z.iso.datetime().nullable(),
      messageCount: z.int(),
      emailAccountId: id.nullable(),
      externalThreadId: z.string().nullable(),
      visibility,
      participantMemberIds: z.array(id),
      message: messageContract.view
        .optional()
        .describe('The first message, in the answer to its start alone.'),
    })
    .meta({ id: 'Thread' }),
};

export type ThreadStart = z.output<typeof threadContract.create>;
