export interface OutboundMail {
  from: { address: string; name: string | null };
  to: readonly { address: string; name: string | null }[];
  cc: readonly { address: string; name: string | null }[];
  bcc: readonly { address: string; name: string | null }[];
  subject: string;
  text: string | null;
  html: string | null;
  /** with angle brackets */
  messageId: string;
  inReplyTo: string | null;
  references: readonly string[];
  attachments: readonly { filename: string; contentType: string; content: Uint8Array }[];
}

/** A mail as it lies in a mailbox: raw RFC 5322, parsed by whoever reads it. */
export interface InboundMail {
  /** stable within the mailbox */
  id: string;
  raw: Uint8Array;
  receivedAt: string;
  /** whether it lies among what was sent */
  sent: boolean;
}

export interface MailChanges {
  messages: InboundMail[];
  /** ids of mails that are gone */
  removed: string[];
  cursor: string;
  more: boolean;
}

/** A mailbox: what came in, and what is to go out. */
export interface MailPort {
  /** Answers what the server said. The Message-ID is ours, so that a second sending can be recognised. */
  send(mail: OutboundMail): Promise<{ response: string }>;
  /**
   * Mail since the cursor, oldest first; without one, mail received since a moment.
   * @throws ProviderFault `cursor_invalid`: begin again without a cursor; what is known already is recognised
   */
  changes(cursor: string | null, since: string): Promise<MailChanges>;
}
