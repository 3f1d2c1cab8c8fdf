import { Injectable } from '@nestjs/common';
import { ProviderFault, type Connection, type TextState } from '@omni/integrations';
import type { Unit } from '@omni/platform';
import { Message } from '../messages/message.entity';
import { MessageBounced, MessageDelivered, messageFacts } from '../messages/message.events';
import { leave } from '../sending/dispatch';
import type { Thread } from '../threads/thread.entity';
import { optOut } from './opt-outs';
import { TextChannel } from './text-channel';

export interface PreparedText {
  connection: Connection;
  to: string;
  body: string;
  callbackUrl: string;
}

/** Hands text messages to their provider, and takes over what became of them. */
@Injectable()
export class SendText {
  constructor(private readonly channel: TextChannel) {}

  /** What a message goes out with. @throws Fault where it may not go any more */
  async prepare(unit: Unit, message: Message): Promise<PreparedText> {
    await this.channel.assertSendable(unit, message);
    const connection = await this.channel.connection(unit);
    const to = message.to[0]?.address ?? '';
    // The provider knows no key of ours: by its callback a message is found whose answer was lost.
    const callbackUrl = `${this.channel.address(connection)}?message=${message.id}`;
    return { connection, to, body: message.bodyText ?? '', callbackUrl };
  }

  send({ connection, ...text }: PreparedText): Promise<TextState> {
    return this.channel.port(connection).send(text);
  }

  /** The receiver had asked the provider for no more, and we did not know. */
  async noteRefusal(unit: Unit, message: Message, error: unknown): Promise<void> {
    const address = message.to[0]?.address;
    if (error instanceof ProviderFault && error.code === 'unsubscribed' && address)
      await optOut(unit, address, 'unsubscribed');
  }
}

/** What a provider says of a message, in whatever order it says it: nothing goes back. */
export function takeState(unit: Unit, message: Message, thread: Thread, state: TextState): void {
  message.externalId ??= state.externalId;
  if (message.status === 'sending' || message.status === 'queued') leave(unit, message, thread);
  if (state.status === 'delivered' && message.status === 'sent') {
    message.move('deliver');
    message.deliveredAt = unit.now;
    unit.emit(MessageDelivered, message, messageFacts(message, thread));
  }
  if (state.status === 'failed' && message.status === 'sent') {
    message.move('bounce');
    message.error = `undelivered${state.error === null ? '' : ` (${state.error})`}`;
    unit.emit(MessageBounced, message, { ...messageFacts(message, thread), error: message.error });
  }
}
