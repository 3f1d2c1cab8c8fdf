export const PROVIDERS = ['imap', 'smtp', 'google', 'microsoft', 'sandbox'] as const;
export type AccountProvider = (typeof PROVIDERS)[number];

export interface MailServer {
  host: string;
  port: number;
  /** tls from the first byte, starttls before the password, or none at all */
  security: 'tls' | 'starttls' | 'none';
  user: string | null;
  /** IMAP alone: the folder that is read, and the one where sent mail lies; found by its use where null */
  folder?: string | null;
  sentFolder?: string | null;
}

/** Whose mail is left alone. */
export interface MatchRules {
  /** only mail with contacts that are known already */
  knownContactsOnly: boolean;
  ignoreAddresses: string[];
  ignoreDomains: string[];
}
