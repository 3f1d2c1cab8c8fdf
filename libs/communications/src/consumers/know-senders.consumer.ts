import { Injectable } from '@nestjs/common';
import { Consumes, type EventConsumer, type EventEnvelope, type Unit } from '@omni/platform';
import { z } from 'zod';
import { addressSet } from '../shared/addresses';
import { WHATSAPP, textNumber } from '../texting/numbers';
import { spreadToMessages } from '../threads/spread-to-messages';
import { Thread } from '../threads/thread.entity';

const contactShape = z.object({
  id: z.uuid(),
  clientId: z.uuid().nullable(),
  primaryEmail: z.string().nullable(),
  phone: z.string().nullish(),
  emails: z.array(z.object({ email: z.string() })).optional(),
});

interface Sender {
  id: string;
  clientId: string | null;
  addresses: string[];
}

/** So much correspondence a sender; what is beyond finds its contact with the next mail. */
const MOST = 200;

/** Conversations with one of the senders' addresses that do not know the sender, or their client, yet. */
const STRANGE = `t.counterpart_addresses && $2::text[] and t.deleted_at is null and t.id <> all($4::uuid[])
  and exists (select 1 from jsonb_to_recordset($3::jsonb) as s (id uuid, "clientId" uuid, addresses text[])
    where t.counterpart_addresses && s.addresses
      and (not s.id = any(t.contact_ids) or (t.client_id is null and s."clientId" is not null)))`;

/** Who was a stranger is a contact now: the conversations with their address are theirs and their client's. */
@Injectable()
@Consumes('communications.know-senders', 'contact.created', 'contact.updated', 'contact.restored')
export class KnowSenders implements EventConsumer {
  async handleMany(unit: Unit, events: readonly EventEnvelope[]): Promise<void> {
    const senders = events.map(senderOf).filter((sender) => sender !== null);
    const addresses = senders.flatMap((sender) => sender.addresses);
    if (addresses.length === 0) return;
    const done: string[] = [];
    for (const _ of senders) {
      const threads = await unit.rows(
        Thread,
        STRANGE,
        [addresses, JSON.stringify(senders), done],
        `t.last_message_at desc nulls last, t.id limit ${String(MOST)}`,
      );
      for (const thread of threads) await introduce(unit, thread, senders);
      done.push(...threads.map(({ id }) => id));
      if (threads.length < MOST) break;
    }
  }
}

async function introduce(unit: Unit, thread: Thread, all: readonly Sender[]): Promise<void> {
  const senders = all.filter(({ addresses }) =>
    addresses.some((address) => thread.counterpartAddresses.includes(address)),
  );
  for (const { id, clientId } of senders) {
    if (!thread.contactIds.includes(id)) thread.contactIds = [...thread.contactIds, id];
    thread.clientId ??= clientId;
  }
  for (const message of await spreadToMessages(unit, thread)) {
    const author = senders.find(({ addresses }) => addresses.includes(message.suggestedContact?.email ?? ''));
    if (!author) continue;
    message.suggestedContact = null;
    message.authorContactId = author.id;
  }
}

function senderOf({ data }: EventEnvelope): Sender | null {
  const contact = contactShape.safeParse(data).data;
  if (!contact) return null;
  const number = textNumber(contact.phone ?? null);
  const addresses = addressSet([
    contact.primaryEmail,
    ...(contact.emails ?? []).map(({ email }) => email),
    number,
    number && WHATSAPP + number,
  ]);
  return { id: contact.id, clientId: contact.clientId, addresses };
}
