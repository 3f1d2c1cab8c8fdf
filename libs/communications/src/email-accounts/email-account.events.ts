import { cut, defineEvent, id } from '@omni/platform';
import { z } from 'zod';
import { sampleIds } from '../shared/samples';
import type { EmailAccount } from './email-account.entity';
import { PROVIDERS } from './email-account.values';

const facts = {
  emailAccountId: id,
  address: z.string(),
  provider: z.enum(PROVIDERS),
  ownerMemberId: id.nullable(),
  isShared: z.boolean(),
};

export const accountFacts = (account: EmailAccount) => ({
  emailAccountId: account.id,
  address: account.address,
  provider: account.provider,
  ownerMemberId: account.ownerMemberId,
  isShared: account.isShared,
});

const sample = {
  emailAccountId: sampleIds.account,
  address: 'office@example.com',
  provider: 'imap' as const,
  ownerMemberId: null,
  isShared: true,
};

export const EmailAccountConnected = defineEvent({
  type: 'email_account.connected',
  summary: 'A mailbox was connected, or connected again with a new password.',
  data: z.strictObject(facts),
  sample,
  line: ({ address }) => `Mailbox ${address} connected`,
});

export const EmailAccountSyncCompleted = defineEvent({
  type: 'email_account.sync_completed',
  summary: 'A mailbox was read, and there was something new or an error is over.',
  data: z.strictObject({ ...facts, received: z.int(), sent: z.int(), bounced: z.int() }),
  sample: { ...sample, received: 3, sent: 1, bounced: 0 },
});

const failing = (verb: string, summary: string, line: string) =>
  defineEvent({
    type: `email_account.${verb}`,
    summary,
    data: z.strictObject({ ...facts, error: z.string() }),
    sample: { ...sample, error: 'Invalid credentials' },
    line: ({ address, error }) => `Mailbox ${address} ${line}: ${cut(error, 120)}`,
  });

export const EmailAccountSyncFailed = failing(
  'sync_failed',
  'A mailbox could not be read.',
  'could not be read',
);
export const EmailAccountNeedsReauth = failing(
  'needs_reauth',
  'A mail server no longer takes the password of a mailbox.',
  'wants a new password',
);

export const EmailAccountDisconnected = defineEvent({
  type: 'email_account.disconnected',
  summary: 'A mailbox was disconnected: its password and cursor are gone.',
  data: z.strictObject({ ...facts, mail: z.enum(['keep', 'purge']) }),
  sample: { ...sample, mail: 'keep' as const },
  line: ({ address }) => `Mailbox ${address} disconnected`,
});

export const emailAccountEvents = [
  EmailAccountConnected,
  EmailAccountSyncCompleted,
  EmailAccountSyncFailed,
  EmailAccountNeedsReauth,
  EmailAccountDisconnected,
];
