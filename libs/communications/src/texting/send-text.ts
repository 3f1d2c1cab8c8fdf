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
  /** since when the provider may have it already; null for the first try */
  since: string | null;
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
    // By its callback a message is found whose answer was lost, where that comes before the next try.
    const callbackUrl = `${this.channel.address(connection)}?message=${message.id}`;
    const since = message.handedOverAt;
    message.handedOverAt ??= unit.now;
    return { connection, to, body: message.bodyText ?? '', callbackUrl, since };
  }

  /**
   * The provider knows no key of ours, so what it may have had once is looked for before it gets it again. Called with no
   * transaction open; `within` opens one.
   */
  async send({ connection, since, ...text }: PreparedText, within: Within): Promise<TextState> {
    const port = this.channel.port(connection);
    const taken = since === null ? [] : await port.taken(text, since);
    const [lost] = taken.length === 0 ? [] : await within((unit) => unclaimed(unit, taken));
    return lost ?? port.send(text);
  }

  /** The receiver had asked the provider for no more, and we did not know. */
  async noteRefusal(unit: Unit, message: Message, error: unknown): Promise<void> {
    const address = message.to[0]?.address;
    if (error instanceof ProviderFault && error.code === 'unsubscribed' && address)
      await optOut(unit, address, 'unsubscribed');
  }
}

type Within = <T>(work: (unit: Unit) => Promise<T>) => Promise<T>;

/** Of what a provider took those that are no other message of ours: the same words may have been meant twice. */
async function unclaimed(unit: Unit, taken: readonly TextState[]): Promise<TextState[]> {
  const rows = await unit.sql<{ externalId: string }>(
    `select m.external_id as "externalId" from communications.messages m
     where m.organization_id = $1 and m.channel = 'sms' and m.external_id = any($2)`,
    [unit.tenantId, taken.map(({ externalId }) => externalId)],
  );
  const ours = new Set(rows.map(({ externalId }) => externalId));
  return taken.filter(({ externalId }) => !ours.has(externalId));
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
