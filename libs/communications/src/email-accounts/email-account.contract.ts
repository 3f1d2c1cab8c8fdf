import { base, id } from '@omni/platform';
import { z } from 'zod';
import { headLine, mailAddress, moment } from '../shared/fields';
import { ACCOUNT_STATUSES } from './email-account.transitions';
import { PROVIDERS } from './email-account.values';

const host = z
  .string()
  .trim()
  .toLowerCase()
  .max(253, { abort: true })
  .regex(/^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/, 'a host name or an IPv4 address')
  .meta({ example: 'mail.example.com' });
const security = z.enum(['tls', 'starttls', 'none']).meta({ id: 'MailServerSecurity' });
const user = headLine(254).pipe(z.string().min(1)).nullable();
export const password = z.string().min(1).max(500).describe('Kept sealed, and never shown again.');

const smtp = { host, port: z.int().min(1).max(65_535), security, user: user.optional() };
const imap = {
  ...smtp,
  folder: headLine(200).nullable().optional().describe('INBOX unless told.'),
  sentFolder: headLine(200).nullable().optional().describe('Found by its use unless told.'),
};

const matchRules = z
  .strictObject({
    knownContactsOnly: z.boolean().optional().describe('Leave mail alone that no contact takes part in.'),
    ignoreAddresses: z.array(mailAddress).max(200).optional(),
    ignoreDomains: z.array(host).max(200).optional(),
  })
  .meta({ id: 'EmailMatchRules' });

const fields = {
  displayName: headLine(200).nullable().optional(),
  isShared: z
    .boolean()
    .optional()
    .describe(
      'Its conversations are shared with Owner and Managers from now on; earlier ones stay as they are.',
    ),
  imap: z.strictObject(imap).meta({ id: 'ImapServer' }).nullable().optional(),
  smtp: z.strictObject(smtp).meta({ id: 'SmtpServer' }).nullable().optional(),
  matchRules: matchRules.optional(),
};

const secrets = {
  password: password.optional().describe('For IMAP and SMTP alike.'),
  smtpPassword: password.optional().describe('Where SMTP has another password.'),
};

export const emailAccountContract = {
  create: z
    .strictObject({
      address: mailAddress,
      provider: z.enum(PROVIDERS),
      connectionId: id.optional().describe('The connection of a provider that is reached by one.'),
      ownerMemberId: id
        .nullable()
        .optional()
        .describe('Whose mailbox it is: yours unless told, null for one of the organization’s.'),
      ...fields,
      ...secrets,
      syncFrom: moment.optional().describe('Mail before this moment is left alone; now unless told.'),
    })
    .meta({ id: 'EmailAccountConnect' }),
  revise: z.strictObject(fields).meta({ id: 'EmailAccountRevise' }),
  reauthorize: z.strictObject({ id, ...secrets }).meta({ id: 'ReauthorizeEmailAccountInput' }),
  view: z
    .strictObject({
      ...base,
      address: z.string(),
      displayName: z.string().nullable(),
      provider: z.enum(PROVIDERS).meta({ id: 'EmailProvider' }),
      connectionId: id.nullable(),
      ownerMemberId: id.nullable(),
      isShared: z.boolean(),
      status: z.enum(ACCOUNT_STATUSES).meta({ id: 'EmailAccountStatus' }),
      imap: z
        .strictObject({ ...imap, user, folder: z.string().nullable(), sentFolder: z.string().nullable() })
        .nullable(),
      smtp: z.strictObject({ ...smtp, user }).nullable(),

      matchRules: z.strictObject({
        knownContactsOnly: z.boolean(),
        ignoreAddresses: z.array(z.string()),
        ignoreDomains: z.array(z.string()),
      }),
      syncFrom: z.iso.datetime(),
      cursorMovedAt: z.iso.datetime().nullable().describe('When the mailbox was last read further.'),
      cursorAgeSeconds: z
        .int()
        .nullable()
        .optional()
        .describe('Seconds since the cursor moved, in the answer for one account alone.'),
      lastSyncedAt: z.iso.datetime().nullable(),
      lastError: z.string().nullable(),
    })
    .meta({ id: 'EmailAccount' }),
};

export type EmailAccountConnect = z.output<typeof emailAccountContract.create>;
export type EmailAccountRevise = z.output<typeof emailAccountContract.revise>;
