export interface MailAttachment {
  filename: string;
  content: Uint8Array | string;
  contentType?: string;
}

/** Somebody with a name: never put together as text, so that no name can add an address. */
export interface MailAddress {
  name: string;
  address: string;
}

export interface MailMessage {
  to: string | MailAddress | readonly (string | MailAddress)[];
  cc?: readonly (string | MailAddress)[];
  bcc?: readonly (string | MailAddress)[];
  /** shown beside the house's own address */
  fromName?: string;
  /** where answers go; without it nobody reads them */
  replyTo?: string;
  /** sent as one line, whatever stands in it */
  subject: string;
  text: string;
  html?: string;
  attachments?: readonly MailAttachment[];
  /** further headers; `Message-ID` from the event's id lets a receiver drop what comes twice */
  headers?: Readonly<Record<string, string>>;
}

/**
 * Sends mail. Called by event consumers alone, never while answering a request: so nobody waits for a mail server, a
 * rollback sends nothing, and what fails is tried again.
 */
export abstract class Mailer {
  /** Resolves when the mail server has taken the message. Throws when it has not. */
  abstract send(message: MailMessage): Promise<void>;
}
