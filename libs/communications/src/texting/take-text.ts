import { Injectable } from '@nestjs/common';
import type { TextWebhook } from '@omni/integrations';
import { cut, type Unit } from '@omni/platform';
import { Message } from '../messages/message.entity';
import { MessageCreated, MessageReceived, messageFacts } from '../messages/message.events';
import { Contacts, type KnownContact } from '../shared/contacts';
import type { Party } from '../shared/fields';
import { reopenByMessage } from '../threads/reopen-by-message';
import { Thread } from '../threads/thread.entity';
import { ThreadCreated, threadFacts } from '../threads/thread.events';
import { wishOf } from './keywords';
import { isTextAddress, plainNumber } from './numbers';
import { optIn, optOut } from './opt-outs';

type Incoming = Extract<TextWebhook, { kind: 'message' }>;

/** A text message becomes a message in the thread of its number: once, however often it is delivered. */
@Injectable()
export class TakeText {
  constructor(private readonly contacts: Contacts) {}

  async take(unit: Unit, text: Incoming): Promise<void> {
    // Deliveries of one number wait for each other, so that two at once make one thread.
    await unit.sql('select pg_advisory_xact_lock(hashtextextended($1, 0))', [
      `communications.text ${unit.tenantId} ${plainNumber(text.from)}`,
    ]);
    if (await isKnown(unit, text.externalId)) return;
    if (isTextAddress(text.from)) await heed(unit, text);
    const [contact] = await this.contacts.byPhone(unit, [plainNumber(text.from)]);
    const thread = (await threadOf(unit, text.from)) ?? begin(unit, text, contact);
    if (contact && !thread.contactIds.includes(contact.id))
      thread.contactIds = [...thread.contactIds, contact.id];
    thread.clientId ??= contact?.clientId ?? null;
    const message = unit.insert(Message, {
      threadId: thread.id,
      channel: 'sms',
      direction: 'inbound',
      from: {
        ...NOBODY,
        address: text.from,
        name: contact?.displayName ?? null,
        contactId: contact?.id ?? null,
      },
      to: [{ ...NOBODY, address: text.to }],
      bodyText: text.body,
      subject: thread.subject,
      status: 'received',
      receivedAt: unit.now,
      sentAt: unit.now,
      externalId: text.externalId,
      // A keyword is said to the machine that sends.
      automatic: wishOf(text.body) !== null,
      authorKind: contact ? 'client' : 'external',
      authorContactId: contact?.id ?? null,
    });
    message.follow(thread);
    thread.note(unit.now);
    unit.emit(MessageCreated, message, messageFacts(message, thread));
    const senderKnown = message.authorContactId !== null;
    unit.emit(MessageReceived, message, { ...messageFacts(message, thread), senderKnown });
    if (!message.automatic) reopenByMessage(unit, thread);
  }
}

const NOBODY: Party = { address: null, name: null, memberId: null, contactId: null };

async function isKnown(unit: Unit, externalId: string): Promise<boolean> {
  const rows = await unit.sql(
    `select 1 from communications.messages m where m.organization_id = $1 and m.channel = 'sms' and m.external_id = $2`,
    [unit.tenantId, externalId],
  );
  return rows.length > 0;
}

async function heed(unit: Unit, { from, body }: Incoming): Promise<void> {
  const wish = wishOf(body);
  if (wish === 'stop') await optOut(unit, from, body);
  if (wish === 'start') await optIn(unit, from);
}

/** The newest conversation with a number, by the way that it is reached. */
async function threadOf(unit: Unit, address: string): Promise<Thread | undefined> {
  const [thread] = await unit.rows(
    Thread,
    `t.channel = 'sms' and t.counterpart_addresses @> array[$2]::text[] and t.deleted_at is null`,
    [address],
    't.last_message_at desc nulls last, t.id desc limit 1',
  );
  return thread;
}

function begin(unit: Unit, { from }: Incoming, contact: KnownContact | undefined): Thread {
  const thread = unit.insert(Thread, {
    subject: cut(`Texts with ${contact?.displayName ?? plainNumber(from)}`, 500),
    channel: 'sms',
    visibility: 'shared',
    counterpartAddresses: [from],
  });
  unit.emit(ThreadCreated, thread, threadFacts(thread));
  return thread;
}
