import { Injectable } from '@nestjs/common';
import { Mailer } from '@omni/platform';
import type { OutgoingMail } from './outgoing-mail';
import { smtpFault } from './smtp-fault';

/** Sends by the house's own server, for organizations without an account: from the house's address, in their name. */
@Injectable()
export class HouseMail {
  constructor(private readonly mailer: Mailer) {}

  async send(mail: OutgoingMail): Promise<{ response: string }> {
    try {
      await this.mailer.send({
        to: mail.to.map(named),
        cc: mail.cc.map(named),
        bcc: mail.bcc.map(named),
        ...(mail.from.name ? { fromName: mail.from.name } : {}),
        ...(mail.replyTo ? { replyTo: mail.replyTo } : {}),
        subject: mail.subject,
        text: mail.text ?? '',
        ...(mail.html ? { html: mail.html } : {}),
        attachments: mail.attachments,
        headers: {
          ...mail.headers,
          'Message-ID': mail.messageId,
          ...(mail.inReplyTo ? { 'In-Reply-To': mail.inReplyTo } : {}),
          ...(mail.references.length ? { References: mail.references.join(' ') } : {}),
        },
      });
    } catch (error) {
      throw smtpFault(error);
    }
    return { response: 'accepted' };
  }
}

const named = ({ address, name }: { address: string; name: string | null }) => ({
  name: name ?? '',
  address,
});
