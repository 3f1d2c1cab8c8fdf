import { createTransport } from 'nodemailer';
import type { OutboundMail } from '../../ports/mail.port';

/** Writes mails down instead of sending them. */
const writer = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });

/** A mail as it goes over the wire. Bcc is left out of it, as it must be. */
export async function rfc5322(mail: OutboundMail): Promise<Buffer> {
  const { message } = await writer.sendMail({
    from: addressOf(mail.from),
    to: mail.to.map(addressOf),
    cc: mail.cc.map(addressOf),
    subject: mail.subject,
    ...(mail.text === null ? {} : { text: mail.text }),
    ...(mail.html === null ? {} : { html: mail.html }),
    messageId: mail.messageId,
    ...(mail.inReplyTo === null ? {} : { inReplyTo: mail.inReplyTo }),
    references: [...mail.references],
    attachments: mail.attachments.map(({ filename, contentType, content }) => ({
      filename,
      contentType,
      content: Buffer.from(content),
    })),
    // What is attached is handed in; a name never reads a file or an address.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return message as Buffer;
}

const addressOf = ({ address, name }: OutboundMail['from']): { address: string; name: string } => ({
  address,
  name: name ?? '',
});
