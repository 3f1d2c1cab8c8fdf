import type { MailServer } from './email-account.values';

/** A server with what it is entered by. Lives in memory for one call. */
export interface ServerLogin extends MailServer {
  password: string | null;
}
