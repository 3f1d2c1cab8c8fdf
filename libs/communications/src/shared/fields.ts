import { id, instantString } from '@omni/platform';
import { z } from 'zod';

export const CHANNELS = ['email', 'portal', 'chat', 'sms', 'internal'] as const;
export type Channel = (typeof CHANNELS)[number];
export const channel = z.enum(CHANNELS).meta({ id: 'MessageChannel' });

export const VISIBILITIES = ['participants', 'shared'] as const;
export type ThreadVisibility = (typeof VISIBILITIES)[number];
export const visibility = z
  .enum(VISIBILITIES)
  .describe(
    'participants: only members named on the thread see it, whatever their role; shared: Owner and Managers too.',
  )
  .meta({ id: 'ThreadVisibility' });

export const PURPOSES = ['conversation', 'transactional', 'marketing'] as const;
export type Purpose = (typeof PURPOSES)[number];
export const purpose = z
  .enum(PURPOSES)
  .describe(
    'What it is sent for. Who asked not to be contacted gets transactional messages alone; marketing needs an opt-in.',
  )
  .meta({ id: 'MessagePurpose' });

export const AUTHOR_KINDS = ['user', 'ai', 'workflow', 'client', 'external'] as const;
export type AuthorKind = (typeof AUTHOR_KINDS)[number];

/** A moment in whatever zone it was written, kept in UTC. */
export const moment = instantString.transform((text) => new Date(text).toISOString());

/** Text that becomes one line of a mail's head: what breaks a line could begin a head line of somebody's own. */
export const headLine = (max: number) =>
  z
    .string()
    .trim()
    .max(max, { abort: true })
    .regex(/^[^\p{Cc}\p{Zl}\p{Zp}]*$/u, 'must be one line without control characters');

export const mailAddress = z.string().trim().max(254).pipe(z.email()).meta({ format: 'email' });

/** Somebody at either end of a message. */
export const party = z
  .strictObject({
    address: z.string().nullable(),
    name: z.string().nullable(),
    memberId: id.nullable(),
    contactId: id.nullable(),
  })
  .meta({ id: 'MessageParty' });
export type Party = z.output<typeof party>;

/** Whom to write to: an address, or a contact at their primary address. */
export const recipient = z
  .strictObject({
    address: mailAddress.optional(),
    name: headLine(200).optional(),
    contactId: id.optional().describe('Without an address: the contact’s primary address.'),
  })
  .refine((given) => given.address !== undefined || given.contactId !== undefined, {
    message: 'give an address or a contactId',
  })
  .meta({ id: 'MessageRecipient' });
export type Recipient = z.output<typeof recipient>;

export const recipients = z.array(recipient).max(100);
