import { ProviderFault, type InboundMail, type MailChanges, type MailPort } from '@omni/integrations';
import { createTransport } from 'nodemailer';
import type { OutgoingMail } from '../sending/outgoing-mail';
import { smtpFault } from '../sending/smtp-fault';
import { outsideAddress } from '../shared/outside-host';
import { readMailbox } from './read-mailbox';
import type { ServerLogin } from './server-login';

const TIMEOUT_MS = 30_000;

/** A mailbox by the protocols that every mail server speaks. Connections live as long as one call. */
export class ImapSmtpMail implements MailPort {
  constructor(
    private readonly servers: { imap: ServerLogin | null; smtp: ServerLogin | null },
    /** whether servers of one's own machine will do */
    private readonly anywhere: boolean,
  ) {}

  async send(mail: OutgoingMail): Promise<{ response: string }> {
    const { smtp } = this.servers;
    if (!smtp) throw new ProviderFault('permanent', 'The account has no SMTP server.');
    const host = await outsideAddress(smtp.host, this.anywhere);
    const transport = createTransport({
      host,
      port: smtp.port,
      secure: smtp.security === 'tls',
      requireTLS: smtp.security === 'starttls',
      ignoreTLS: smtp.security === 'none',
      tls: { servername: smtp.host },
      ...(smtp.user ? { auth: { user: smtp.user, pass: smtp.password ?? '' } } : {}),
      connectionTimeout: TIMEOUT_MS,
      greetingTimeout: TIMEOUT_MS,
      socketTimeout: TIMEOUT_MS,
    });
    try {
      const { response } = await transport.sendMail({
        from: named(mail.from),
        to: mail.to.map(named),
        cc: mail.cc.map(named),
        bcc: mail.bcc.map(named),
        ...(mail.replyTo ? { replyTo: mail.replyTo } : {}),
        subject: mail.subject,
        text: mail.text ?? '',
        ...(mail.html ? { html: mail.html } : {}),
        messageId: mail.messageId,
        ...(mail.inReplyTo ? { inReplyTo: mail.inReplyTo } : {}),
        references: [...mail.references],
        headers: { ...mail.headers },
        attachments: mail.attachments.map(({ filename, contentType, content }) => ({
          filename,
          contentType,
          content: Buffer.from(content),
        })),
        // No field of a message may pull in a file or an address.
        disableFileAccess: true,
        disableUrlAccess: true,
      });
      return { response };
    } catch (error) {
      throw smtpFault(error);
    } finally {
      transport.close();
    }
  }

  async changes(cursor: string | null, since: string): Promise<MailChanges> {
    const { imap } = this.servers;
    if (!imap) return { messages: [] as InboundMail[], removed: [], cursor: cursor ?? '{}', more: false };
    const host = await outsideAddress(imap.host, this.anywhere);
    return readMailbox(imap, host, cursor, since);
  }
}

const named = ({ address, name }: { address: string; name: string | null }) => ({
  name: name ?? '',
  address,
});
