import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import { momentPassed, notADraft } from '../../communications.errors';
import { AttachedFiles } from '../../sending/attached-files';
import { Recipients } from '../../sending/recipients';
import { written } from '../../sending/words';
import { threads } from '../../threads/thread.resource';
import type { Message } from '../message.entity';
import { MessageUpdated, messageFacts } from '../message.events';
import { messages } from '../message.resource';
import { ReviseMessage } from './revise-message.command';

@CommandHandler(ReviseMessage)
export class ReviseMessageHandler implements Handles<typeof ReviseMessage> {
  constructor(
    private readonly recipients: Recipients,
    private readonly files: AttachedFiles,
  ) {}

  async execute({ unit, input }: ReviseMessage): Promise<Message> {
    const message = await unit.load(messages, input.id);
    if (message.status !== 'draft') throw notADraft();
    const { to, cc, bcc, fileIds, scheduledFor } = input;
    if (scheduledFor && scheduledFor <= unit.now) throw momentPassed('scheduledFor');
    if (to) message.to = await this.recipients.resolve(unit, to, 'to');
    if (cc) message.cc = await this.recipients.resolve(unit, cc, 'cc');
    if (bcc) message.bcc = await this.recipients.resolve(unit, bcc, 'bcc');
    if (fileIds) {
      message.attachments = await this.files.describe(unit, fileIds);
      message.fileIds = fileIds;
    }
    if (scheduledFor !== undefined) message.scheduledFor = scheduledFor;
    Object.assign(
      message,
      written({
        subject: input.subject ?? message.subject ?? '',
        // A new HTML alone makes a new text: the old one would say something else.
        bodyText: input.bodyText ?? (input.bodyHtml === undefined ? message.bodyText : null),
        bodyHtml: input.bodyHtml ?? (input.bodyText === undefined ? message.bodyHtml : null),
        purpose: input.purpose ?? message.purpose,
      }),
    );
    const thread = await unit.read(threads, message.threadId);
    unit.emit(MessageUpdated, message, messageFacts(message, thread));
    return message;
  }
}
