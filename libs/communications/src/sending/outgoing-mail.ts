import type { MailPort, OutboundMail } from '@omni/integrations';
import { oneLine } from '@omni/platform';
import type { Message } from '../messages/message.entity';
import type { Party } from '../shared/fields';

/** A mail on its way, with what our own transports can say beside the port. */
export interface OutgoingMail extends OutboundMail {
  replyTo: string | null;
  headers: Readonly<Record<string, string>>;
}

/** Ports of providers take what they know of it. */
export type Sends = Pick<MailPort, 'send'> | { send(mail: OutgoingMail): Promise<{ response: string }> };

const end = ({ address, name }: Party) => ({
  address: address ?? '',
  name: name === null ? null : oneLine(name),
});

/** The row as a mail. Addresses, names and the subject are single lines: nothing in them can begin a head line. */
export function outgoingMail(
  message: Message,
  replyTo: string | null,
  attachments: OutboundMail['attachments'],
): OutgoingMail {
  return {
    from: end(message.from),
    to: message.to.map(end),
    cc: message.cc.map(end),
    bcc: message.bcc.map(end),
    replyTo,
    subject: oneLine(message.subject ?? ''),
    text: message.bodyText,
    html: message.bodyHtml,
    messageId: message.rfcMessageId ?? '',
    inReplyTo: message.inReplyTo,
    references: message.referenceIds,
    attachments,
    headers: {
      // Whether a person or a machine wrote it is said on the mail as it is kept on the row.
      'X-Author-Kind': message.authorKind,
      ...(message.authorKind === 'workflow' ? { 'Auto-Submitted': 'auto-generated' } : {}),
    },
  };
}
