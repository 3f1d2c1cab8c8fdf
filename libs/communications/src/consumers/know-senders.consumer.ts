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
/** One contact's correspondence is at most so much at a time; what is beyond finds them with the next mail. */
const MOST = 200;

/** Who was a stranger is a contact now: the conversations with their address are theirs and their client's. */
@Injectable()
@Consumes('communications.know-senders', 'contact.created', 'contact.updated', 'contact.restored')
export class KnowSenders implements EventConsumer {
  async handle(unit: Unit, { data }: EventEnvelope): Promise<void> {
    const contact = contactShape.safeParse(data).data;
    if (!contact) return;
    const number = textNumber(contact.phone ?? null);
    const addresses = addressSet([
      contact.primaryEmail,
      ...(contact.emails ?? []).map(({ email }) => email),
      number,
      number && WHATSAPP + number,
    ]);
    if (addresses.length === 0) return;
    const threads = await unit.rows(
      Thread,
      `t.counterpart_addresses && $2::text[] and t.deleted_at is null
         and (not $3::uuid = any(t.contact_ids) or (t.client_id is null and $4::uuid is not null))`,
      [addresses, contact.id, contact.clientId],
      `t.last_message_at desc nulls last, t.id limit ${String(MOST)}`,
    );
    for (const thread of threads) {
      if (!thread.contactIds.includes(contact.id)) thread.contactIds = [...thread.contactIds, contact.id];
      thread.clientId ??= contact.clientId;
      for (const message of await spreadToMessages(unit, thread)) {
        if (!message.suggestedContact || !addresses.includes(message.suggestedContact.email)) continue;
        message.suggestedContact = null;
        message.authorContactId = contact.id;
      }
    }
  }
}
