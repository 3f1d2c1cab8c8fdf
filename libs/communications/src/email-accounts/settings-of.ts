import type { EmailAccountConnect } from './email-account.contract';
import type { MailServer, MatchRules } from './email-account.values';

type ServerInput = EmailAccountConnect['imap'] | EmailAccountConnect['smtp'];

/** A server as it is kept; null and absent are none. */
export const serverOf = (input: ServerInput): MailServer | null =>
  input
    ? {
        host: input.host,
        port: input.port,
        security: input.security,
        user: input.user ?? null,
        folder: 'folder' in input ? (input.folder ?? null) : null,
        sentFolder: 'sentFolder' in input ? (input.sentFolder ?? null) : null,
      }
    : null;

export const rulesOf = (input: EmailAccountConnect['matchRules']): MatchRules => ({
  knownContactsOnly: input?.knownContactsOnly ?? false,
  ignoreAddresses: input?.ignoreAddresses ?? [],
  ignoreDomains: input?.ignoreDomains ?? [],
});
