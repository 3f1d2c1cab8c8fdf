import { Inject, Injectable, Optional } from '@nestjs/common';
import { Connections, type Connection, type TextPort } from '@omni/integrations';
import { SETTINGS, type PlatformSettings, type Unit } from '@omni/platform';
import {
  channelUnavailable,
  noNumber,
  oneNumber,
  textOnly,
  textTooLong,
  unknownReference,
} from '../communications.errors';
import type { MessageInput } from '../messages/message.contract';
import { Message } from '../messages/message.entity';
import { Contacts } from '../shared/contacts';
import type { Party } from '../shared/fields';
import type { Thread } from '../threads/thread.entity';
import { isTextAddress, textNumber } from './numbers';
import { assertNotOptedOut } from './opt-outs';

/** What a provider takes at most: ten parts, put together again by the receiver. */
const MOST = 1600;

/** Text messages: by which connection, to which number, and whether they may go. */
@Injectable()
export class TextChannel {
  constructor(
    private readonly contacts: Contacts,
    @Inject(SETTINGS) private readonly settings: PlatformSettings,
    @Optional() @Inject(Connections) private readonly connections: Connections | null,
  ) {}

  /** @throws 422 where the organization has no provider of text messages that works */
  async connection(unit: Unit, id: string | null = null): Promise<Connection> {
    const connection = await this.connections?.find(unit, 'text', id);
    if (!connection) throw channelUnavailable();
    return connection;
  }

  port(connection: Connection): TextPort {
    if (!this.connections) throw channelUnavailable();
    return this.connections.text(connection);
  }

  /** Where a provider tells what became of a message, and delivers what comes in. */
  address({ id, organizationId }: Pick<Connection, 'id' | 'organizationId'>): string {
    return `${this.settings.publicUrl}/v1/webhooks/texts/${organizationId}/${id}`;
  }

  /** The one number that a message of this thread goes to. */
  async receiver(unit: Unit, thread: Thread, input: Partial<MessageInput>): Promise<Party[]> {
    if (!input.draft) await this.connection(unit);
    const pointers = (['cc', 'bcc', 'fileIds', 'bodyHtml'] as const).filter((name) => input[name]?.length);
    if (pointers.length) throw textOnly(pointers);
    const found = input.to ? await this.named(unit, input.to) : await this.ofThread(unit, thread);
    if (found.length > 1) throw oneNumber();
    return found;
  }

  /** @throws 422, 409 where a message cannot go as it is */
  async assertSendable(unit: Unit, { to, bodyText }: Message): Promise<void> {
    await this.connection(unit);
    const [receiver] = to;
    if (!receiver || !isTextAddress(receiver.address)) throw noNumber('to');
    if ((bodyText ?? '').length > MOST) throw textTooLong(MOST);
    await assertNotOptedOut(unit, receiver.address);
  }

  private async named(unit: Unit, given: NonNullable<MessageInput['to']>): Promise<Party[]> {
    const ids = given.map(({ contactId }) => contactId);
    const known = await this.contacts.byId(
      unit,
      ids.flatMap((id) => id ?? []),
    );
    return ids.map((id) => {
      // An address of mail is no number.
      if (!id) throw noNumber('to');
      const contact = known.get(id);
      if (!contact) throw unknownReference('to');
      return partyOf(contact);
    });
  }

  /** Whoever wrote last, by the way they wrote; else the thread's contacts. */
  private async ofThread(unit: Unit, thread: Thread): Promise<Party[]> {
    const [last] = await unit.sql<Pick<Message, 'from'>>(
      `select m."from" from communications.messages m
       where m.organization_id = $1 and m.thread_id = $2 and m.direction = 'inbound' and m.deleted_at is null
       order by m.created_at desc, m.id desc limit 1`,
      [unit.tenantId, thread.id],
    );
    if (last) return [last.from];
    return [...(await this.contacts.byId(unit, thread.contactIds)).values()].map(partyOf);
  }
}

function partyOf(contact: { id: string; displayName: string; phone: string | null }): Party {
  const address = textNumber(contact.phone);
  if (address === null) throw noNumber('to');
  return { address, name: contact.displayName, memberId: null, contactId: contact.id };
}
