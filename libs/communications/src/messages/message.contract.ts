import { base, id } from '@omni/platform';
import { z } from 'zod';
import { AUTHOR_KINDS, channel, headLine, moment, party, purpose, recipients } from '../shared/fields';
import { MESSAGE_STATUSES } from './message.transitions';

export const attachmentInfo = z
  .strictObject({
    filename: z.string(),
    contentType: z.string(),
    size: z.int().describe('Bytes.'),
    fileId: id.nullable().describe('The file that holds it; null where it was not kept.'),
  })
  .meta({ id: 'MessageAttachment' });
export type AttachmentInfo = z.output<typeof attachmentInfo>;

export const suggestedContact = z
  .strictObject({
    email: z.string(),
    displayName: z.string(),
    firstName: z.string().nullable(),
    lastName: z.string().nullable(),
    domain: z
      .string()
      .nullable()
      .describe('The company’s, unless the address is with a provider for everybody.'),
  })
  .meta({ id: 'SuggestedContact' });
export type SuggestedContact = z.output<typeof suggestedContact>;

/** What a message says and to whom; what is left out comes from the thread, or from a template. */
const words = {
  to: recipients
    .optional()
    .describe('Unless told: who wrote last in the thread, else the thread’s contacts.'),
  cc: recipients.optional(),
  bcc: recipients.optional(),
  subject: headLine(500).optional().describe('The thread’s unless told.'),
  bodyText: z.string().max(200_000).optional(),
  bodyHtml: z.string().max(500_000).optional().describe('Sanitised before it is kept.'),
  fileIds: z.array(id).max(20).optional(),
  purpose: purpose.optional().describe('conversation unless told.'),
  scheduledFor: moment.nullable().optional().describe('Send later.'),
};

export const messageInput = {
  ...words,
  templateId: id.optional(),
  mergeData: z
    .record(z.string().max(80), z.union([z.string().max(10_000), z.number(), z.boolean(), z.null()]))
    .optional()
    .describe('Values of the template’s merge fields, by name.'),
  internal: z.boolean().optional().describe('A note for colleagues that goes to nobody outside.'),
  draft: z.boolean().optional().describe('Keep it as a draft instead of sending it.'),
  aiActionId: id.optional(),
  sourceKey: z
    .string()
    .trim()
    .min(1)
    .max(200)
    .optional()
    .describe('Written again, the same key answers the message that it made before.'),
};

export type MessageInput = z.output<z.ZodObject<typeof messageInput, z.core.$strict>>;

export const messageContract = {
  revise: z.strictObject(words).meta({ id: 'MessageRevise' }),
  view: z
    .strictObject({
      ...base,
      threadId: id,
      channel,
      direction: z.enum(['inbound', 'outbound', 'internal']).meta({ id: 'MessageDirection' }),
      from: party,
      to: z.array(party),
      cc: z.array(party),
      bcc: z.array(party),
      replyTo: party.nullable().describe('Where an answer is wanted, if not at the sender.'),
      subject: z.string().nullable(),
      bodyText: z.string().nullable(),
      bodyHtml: z.string().nullable(),
      status: z.enum(MESSAGE_STATUSES).meta({ id: 'MessageStatus' }),
      purpose,
      sentAt: z.iso.datetime().nullable(),
      receivedAt: z.iso.datetime().nullable(),
      deliveredAt: z.iso.datetime().nullable(),
      scheduledFor: z.iso.datetime().nullable(),
      rfcMessageId: z.string().nullable(),
      inReplyTo: z.string().nullable(),
      fileIds: z.array(id),
      attachments: z.array(attachmentInfo),
      authorKind: z
        .enum(AUTHOR_KINDS)
        .describe('Who wrote it: a person, the AI on their behalf, a workflow, a client, somebody outside.')
        .meta({ id: 'MessageAuthorKind' }),
      authorMemberId: id.nullable(),
      authorContactId: id.nullable(),
      aiActionId: id.nullable(),
      templateId: id.nullable(),
      emailAccountId: id.nullable(),
      automatic: z.boolean(),
      suggestedContact: suggestedContact
        .nullable()
        .describe('Who wrote, where no contact has the address yet.'),
      error: z.string().nullable(),
      sourceKey: z.string().nullable(),
      clientId: id.nullable(),
      engagementId: id.nullable(),
    })
    .meta({ id: 'Message' }),
};
