import { Injectable, Logger } from '@nestjs/common';
import { ProviderFault } from '@omni/integrations';
import { Errand, Fault, enlist, type ErrandRunner, type RunningErrand, type Unit } from '@omni/platform';
import { accountCannotSend } from '../communications.errors';
import { lockOut } from '../email-accounts/account-health';
import { EmailAccount } from '../email-accounts/email-account.entity';
import { findAccountToOpen } from '../email-accounts/find-account';
import { Mailboxes } from '../email-accounts/mailboxes';
import type { AttachmentInfo } from '../messages/message.contract';
import { Message } from '../messages/message.entity';
import { MessageFailed, messageFacts } from '../messages/message.events';
import { Thread } from '../threads/thread.entity';
import { AttachedFiles } from './attached-files';
import { SendText, takeState, type PreparedText } from '../texting/send-text';
import { SEND_MESSAGE, goesByText, goesOut, leave } from './dispatch';
import { HouseMail } from './house-mail';
import { outgoingMail, type OutgoingMail, type Sends } from './outgoing-mail';
import { Recipients } from './recipients';

interface Task extends Record<string, unknown> {
  messageId: string;
}

interface PreparedMail {
  message: Message;
  port: Sends;
  replyTo: string | null;
  attachments: readonly AttachmentInfo[];
}

type Prepared = { mail: PreparedMail } | { text: PreparedText };

/**
 * Hands one message to its mail server or provider of texts. A mail leaves twice after a crash at worst, and then under the
 * same Message-ID; a text is looked for at its provider first.
 */
@Injectable()
@Errand({ name: SEND_MESSAGE, summary: 'Sends a message.', backoffSeconds: 30 })
export class SendMessage implements ErrandRunner<Task> {
  private readonly log = new Logger(SendMessage.name);

  constructor(
    private readonly house: HouseMail,
    private readonly mailboxes: Mailboxes,
    private readonly recipients: Recipients,
    private readonly files: AttachedFiles,
    private readonly texts: SendText,
  ) {}

  async run(errand: RunningErrand<Task>): Promise<void> {
    const ready = await errand.unit((unit) => this.prepare(unit, errand.data.messageId));
    if (!ready) return;
    const state =
      'text' in ready
        ? await this.texts.send(ready.text, (work) => errand.unit(work))
        : await this.mail(errand, ready.mail);
    await errand.unit(async (unit) => {
      const found = await load(unit, errand.data.messageId);
      if (found?.message.status !== 'sending') return;
      if (state) takeState(unit, found.message, found.thread, state);
      else leave(unit, found.message, found.thread);
    });
  }

  private async mail(errand: RunningErrand<Task>, ready: PreparedMail): Promise<null> {
    const attachments = await this.files.read(errand.organizationId, ready.attachments);
    const mail: OutgoingMail = outgoingMail(ready.message, ready.replyTo, attachments);
    await ready.port.send(mail);
    return null;
  }

  async givenUp(unit: Unit, { data }: Omit<RunningErrand<Task>, 'unit'>, error: unknown): Promise<void> {
    const found = await load(unit, data.messageId);
    if (!found) return;
    const { message, thread } = found;
    if (message.status !== 'sending' && message.status !== 'queued') return;
    const said = error instanceof Error ? error.message : 'unknown error';
    failMessage(unit, message, thread, said);
    await this.texts.noteRefusal(unit, message, error);
    if (error instanceof ProviderFault && error.kind === 'reauth' && message.emailAccountId) {
      const [account] = await unit.rows(EmailAccount, 't.id = $2', [message.emailAccountId]);
      if (account) lockOut(unit, account, said);
    }
  }

  /** Claims the message and gathers what it goes out with; null where there is nothing to send any more. */
  private async prepare(unit: Unit, messageId: string): Promise<Prepared | null> {
    const found = await load(unit, messageId);
    if (!found) return null;
    const { message, thread } = found;
    if (message.status !== 'queued' && message.status !== 'sending') return null;
    if (message.scheduledFor && message.scheduledFor > unit.now) {
      await enlist(unit, SEND_MESSAGE, { messageId }, { key: messageId, at: message.scheduledFor });
      return null;
    }
    if (!goesOut(message)) {
      leave(unit, message, thread);
      return null;
    }
    try {
      // They may have asked not to be contacted since it was written.
      await this.recipients.assertConsent(unit, message);
      if (goesByText(message)) {
        const text = await this.texts.prepare(unit, message);
        message.move('start');
        return { text };
      }
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      this.log.warn(`message ${messageId} is not sent: ${error.code}`);
      failMessage(unit, message, thread, error.code);
      return null;
    }
    const port = await this.portOf(unit, message);
    message.move('start');
    const replyTo = await this.replyTo(unit, message);
    return { mail: { message, port, replyTo, attachments: message.attachments } };
  }

  private async portOf(unit: Unit, { emailAccountId }: Message): Promise<Sends> {
    if (!emailAccountId) return this.house;
    const account = await findAccountToOpen(unit, emailAccountId);
    if (!account?.canSend) throw new ProviderFault('permanent', accountCannotSend().message);
    return this.mailboxes.open(unit, account);
  }

  /** The house's own address takes no mail: answers go to whoever wrote. */
  private async replyTo(unit: Unit, { emailAccountId, from }: Message): Promise<string | null> {
    return emailAccountId || !from.memberId ? null : this.recipients.memberAddress(unit, from.memberId);
  }
}

export function failMessage(unit: Unit, message: Message, thread: Thread, error: string): void {
  message.fail(error);
  unit.emit(MessageFailed, message, { ...messageFacts(message, thread), error: message.error ?? error });
}

/** A message and its thread, locked in one order: the thread first, as whoever writes into it does. */
export async function load(
  unit: Unit,
  messageId: string,
): Promise<{ message: Message; thread: Thread } | null> {
  const [thread] = await unit.rows(
    Thread,
    't.id = (select m.thread_id from communications.messages m where m.organization_id = $1 and m.id = $2)',
    [messageId],
  );
  const [message] = await unit.rows(Message, 't.id = $2 and t.deleted_at is null', [messageId]);
  return thread && message ? { message, thread } : null;
}
