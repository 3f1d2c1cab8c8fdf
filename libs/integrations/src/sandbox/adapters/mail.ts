import type { MailPort } from '../../ports/mail.port';
import type { Access } from '../../providers/provider';
import { mailChangesWire, sentMailWire } from '../wire';
import { ask } from './client';
import { rfc5322 } from './rfc5322';

export function sandboxMail(access: Access): MailPort {
  return {
    async send(mail) {
      const raw = await rfc5322(mail);
      const to = [...mail.to, ...mail.cc, ...mail.bcc].map(({ address }) => address);
      return ask(access, {
        method: 'POST',
        path: '/mail/messages',
        body: { messageId: mail.messageId, to, raw: raw.toString('base64') },
        answer: sentMailWire,
      });
    },
    async changes(cursor, since) {
      const found = await ask(access, {
        method: 'GET',
        path: '/mail/messages',
        query: { cursor, since },
        answer: mailChangesWire,
      });
      return {
        messages: found.items.map((mail) => ({
          id: mail.id,
          raw: Buffer.from(mail.raw, 'base64'),
          receivedAt: mail.receivedAt,
          sent: mail.folder === 'sent',
        })),
        removed: found.removed,
        cursor: found.cursor,
        more: found.more,
      };
    },
  };
}
