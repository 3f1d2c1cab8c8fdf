import { CommandHandler } from '@nestjs/cqrs';
import { delist, type Handles, type Unit } from '@omni/platform';
import { momentPassed, notADraft } from '../../communications.errors';
import { Dispatch, SEND_MESSAGE } from '../../sending/dispatch';
import type { Thread } from '../../threads/thread.entity';
import { threads } from '../../threads/thread.resource';
import type { Message } from '../message.entity';
import { MessageDeleted, MessageUpdated, messageFacts } from '../message.events';
import { messages } from '../message.resource';
import { CancelMessage, DiscardMessage, RetryMessage, SendDraft } from './send-message.commands';

/** A message and its thread, both locked: the thread first, as whoever writes into it does. */
async function both(unit: Unit, id: string): Promise<{ message: Message; thread: Thread }> {
  const { threadId } = await unit.read(messages, id);
  const thread = await unit.load(threads, threadId, 'read');
  return { thread, message: await unit.load(messages, id) };
}

@CommandHandler(SendDraft)
export class SendDraftHandler implements Handles<typeof SendDraft> {
  constructor(private readonly dispatch: Dispatch) {}

  async execute({ unit, input }: SendDraft): Promise<Message> {
    const { message, thread } = await both(unit, input.id);
    if (input.scheduledFor !== undefined) message.scheduledFor = input.scheduledFor;
    if (input.scheduledFor && input.scheduledFor <= unit.now) throw momentPassed('scheduledFor');
    await this.dispatch.queue(unit, message, thread);
    return message;
  }
}

@CommandHandler(CancelMessage)
export class CancelMessageHandler implements Handles<typeof CancelMessage> {
  async execute({ unit, input }: CancelMessage): Promise<Message> {
    const { message, thread } = await both(unit, input.id);
    message.move('cancel');
    // One that a worker has in hand already finds a draft, and leaves it.
    await delist(unit, SEND_MESSAGE, message.id);
    unit.emit(MessageUpdated, message, messageFacts(message, thread), { status: 'queued' });
    return message;
  }
}

@CommandHandler(RetryMessage)
export class RetryMessageHandler implements Handles<typeof RetryMessage> {
  constructor(private readonly dispatch: Dispatch) {}

  async execute({ unit, input }: RetryMessage): Promise<Message> {
    const { message, thread } = await both(unit, input.id);
    await this.dispatch.retry(unit, message, thread);
    return message;
  }
}

@CommandHandler(DiscardMessage)
export class DiscardMessageHandler implements Handles<typeof DiscardMessage> {
  async execute({ unit, input }: DiscardMessage): Promise<null> {
    const { message, thread } = await both(unit, input.id);
    if (message.status !== 'draft') throw notADraft();
    message.purge(unit.now);
    unit.emit(MessageDeleted, message, messageFacts(message, thread));
    unit.audit('message.discard', message, 'silent');
    return null;
  }
}
