import { Injectable } from '@nestjs/common';
import { enlist, type Unit } from '@omni/platform';
import { accountCannotSend, noRecipients } from '../communications.errors';
import { findAccount } from '../email-accounts/find-account';
import type { Message } from '../messages/message.entity';
import { MessageQueued, MessageSent, messageFacts } from '../messages/message.events';
import type { Thread } from '../threads/thread.entity';
import { TextChannel } from '../texting/text-channel';
import { Recipients } from './recipients';

export const SEND_MESSAGE = 'communications.send-message';

/** Sends drafts on their way: mail by an errand, what is read within the house at once, both later where asked. */
@Injectable()
export class Dispatch {
  constructor(
    private readonly recipients: Recipients,
    private readonly channel: TextChannel,
  ) {}

  async queue(unit: Unit, message: Message, thread: Thread): Promise<void> {
    message.move('send');
    await this.prepare(unit, message);
    await this.send(unit, message, thread);
  }

  /** A failed message once more; who may be written to is asked anew. */
  async retry(unit: Unit, message: Message, thread: Thread): Promise<void> {
    message.move('retry');
    message.error = null;
    await this.prepare(unit, message);
    await this.send(unit, message, thread);
  }

  private async send(unit: Unit, message: Message, thread: Thread): Promise<void> {
    const later = message.scheduledFor !== null && message.scheduledFor > unit.now;
    if (!goesOut(message) && !later) {
      leave(unit, message, thread);
      return;
    }
    const at = later && message.scheduledFor ? { at: message.scheduledFor } : {};
    await enlist(unit, SEND_MESSAGE, { messageId: message.id }, { key: message.id, ...at });
    unit.emit(MessageQueued, message, messageFacts(message, thread));
  }

  private async prepare(unit: Unit, message: Message): Promise<void> {
    if (goesByMail(message)) await this.prepareMail(unit, message);
    if (!goesByText(message)) return;
    await this.channel.assertSendable(unit, message);
    await this.recipients.assertConsent(unit, message);
  }

  private async prepareMail(unit: Unit, message: Message): Promise<void> {
    if (message.to.length + message.cc.length + message.bcc.length === 0) throw noRecipients();
    await this.recipients.assertConsent(unit, message);
    if (message.emailAccountId) {
      const account = await findAccount(unit, 't.id = $2', [message.emailAccountId]);
      if (!account?.canSend) throw accountCannotSend();
    }
    // Made of the row's id, so that a mail which leaves twice after a crash is one to those who receive it.
    message.rfcMessageId ??= `<${message.id}@${domainOf(message.from.address)}>`;
  }
}

export const goesByMail = (message: Message): boolean =>
  message.channel === 'email' && message.direction === 'outbound';

export const goesByText = (message: Message): boolean =>
  message.channel === 'sms' && message.direction === 'outbound';

/** Whether somebody outside carries it. */
export const goesOut = (message: Message): boolean => goesByMail(message) || goesByText(message);

/** The message is out: for mail once the server took it, within the house once it is written. */
export function leave(unit: Unit, message: Message, thread: Thread): void {
  if (message.status === 'queued') message.move('start');
  message.finish(unit.now);
  // A note among colleagues does not show on a conversation that clients see, not as a number either.
  if (message.direction !== 'internal' || thread.channel === 'internal') thread.note(unit.now);
  unit.emit(MessageSent, message, messageFacts(message, thread));
}

const domainOf = (address: string | null): string => address?.split('@')[1] ?? 'localhost';
