import { Injectable } from '@nestjs/common';
import { Consumes, type EventConsumer, type EventEnvelope, type Unit } from '@omni/platform';
import { Message } from '../messages/message.entity';
import type { Party } from '../shared/fields';
import { purgeThreads } from '../threads/purge-threads';
import { Thread } from '../threads/thread.entity';

/**
 * A person was erased: what they wrote goes, and so does every conversation with them alone. In conversations with others
 * their name and address go.
 */
@Injectable()
@Consumes('communications.forget-contacts', 'contact.erased')
export class ForgetContacts implements EventConsumer {
  async handle(unit: Unit, { aggregate }: EventEnvelope): Promise<void> {
    const contactId = aggregate.id;
    const threads = await unit.rows(
      Thread,
      '$2::uuid = any(t.contact_ids) and t.purged_at is null',
      [contactId],
      't.id',
    );
    await purgeThreads(
      unit,
      threads.filter((thread) => thread.contactIds.every((id) => id === contactId)),
    );
    for (const thread of threads.filter((one) => one.purgedAt === null))
      await forget(unit, thread, contactId);
  }
}

async function forget(unit: Unit, thread: Thread, contactId: string): Promise<void> {
  const gone = new Set<string>();
  const without = (party: Party): Party => {
    if (party.contactId !== contactId) return party;
    if (party.address) gone.add(party.address.toLowerCase());
    return { address: null, name: null, memberId: null, contactId: null };
  };
  for (const message of await unit.rows(
    Message,
    't.thread_id = $2 and t.purged_at is null',
    [thread.id],
    't.id',
  )) {
    const parties = [message.from, ...message.to, ...message.cc, ...message.bcc];
    if (parties.some((party) => party.contactId === contactId)) message.erasedAt = unit.now;
    message.from = without(message.from);
    for (const ends of ['to', 'cc', 'bcc'] as const) message[ends] = message[ends].map(without);
    if (message.authorContactId !== contactId) continue;
    message.purge(unit.now);
    unit.audit('message.purge', message, 'silent');
  }
  thread.contactIds = thread.contactIds.filter((id) => id !== contactId);
  thread.counterpartAddresses = thread.counterpartAddresses.filter((address) => !gone.has(address));
}
