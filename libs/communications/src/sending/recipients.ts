import { Injectable } from '@nestjs/common';
import { Facts, type Unit } from '@omni/platform';
import { noAddress, unknownReference } from '../communications.errors';
import { Message } from '../messages/message.entity';
import { normaliseAddress } from '../shared/addresses';
import { Contacts } from '../shared/contacts';
import type { Party, Purpose, Recipient } from '../shared/fields';
import type { Thread } from '../threads/thread.entity';
import { assertMayReceive } from './consent';

/** To whom messages go, and whether they may. */
@Injectable()
export class Recipients {
  constructor(
    private readonly contacts: Contacts,
    private readonly facts: Facts,
  ) {}

  async memberAddress(unit: Unit, memberId: string): Promise<string | null> {
    return (await this.facts.row<{ email: string }>(unit, 'member', memberId))?.email ?? null;
  }

  /** Recipients as they were given, with the contacts behind addresses and the addresses of contacts. */
  async resolve(unit: Unit, given: readonly Recipient[], property: string): Promise<Party[]> {
    const byId = await this.contacts.byId(
      unit,
      given.flatMap(({ contactId }) => contactId ?? []),
    );
    const byEmail = await this.contacts.byEmail(
      unit,
      given.flatMap(({ address, contactId }) => (contactId ? [] : (address ?? []))),
    );
    return given.map(({ address, name, contactId }) => {
      const contact = contactId ? byId.get(contactId) : address && byEmail.get(normaliseAddress(address));
      if (contactId && !contact) throw unknownReference(property);
      const at = address ?? (contact ? contact.email : null);
      if (!at) throw noAddress(property);
      return {
        address: at,
        name: name ?? (contact ? contact.displayName : null),
        memberId: null,
        contactId: contact ? contact.id : null,
      };
    });
  }

  /** Who an answer in this thread goes to: whoever wrote last, else its contacts. */
  async ofThread(unit: Unit, thread: Thread): Promise<Party[]> {
    const [last] = await unit.sql<Pick<Message, 'from' | 'replyTo'>>(
      `select m."from", m.reply_to as "replyTo" from communications.messages m
       where m.organization_id = $1 and m.thread_id = $2 and m.direction = 'inbound' and m.deleted_at is null
       order by m.created_at desc, m.id desc limit 1`,
      [unit.tenantId, thread.id],
    );
    if (last) return [last.replyTo ?? last.from];
    const contacts = await this.contacts.byId(unit, thread.contactIds);
    return [...contacts.values()].flatMap(({ id, email, displayName }) =>
      email ? [{ address: email, name: displayName, memberId: null, contactId: id }] : [],
    );
  }

  /** @throws 409 where somebody does not want a message of this purpose */
  async assertConsent(unit: Unit, message: Message): Promise<void> {
    if (message.purpose === 'transactional') return;
    assertMayReceive(await this.behind(unit, message), message.purpose satisfies Purpose);
  }

  /** The contacts that a message goes to, by id and by address. */
  private async behind(unit: Unit, { to, cc, bcc }: Message) {
    const parties = [...to, ...cc, ...bcc];
    const byId = await this.contacts.byId(
      unit,
      parties.flatMap(({ contactId }) => contactId ?? []),
    );
    const byEmail = await this.contacts.byEmail(
      unit,
      parties.flatMap(({ address }) => address ?? []),
    );
    return [...byId.values(), ...byEmail.values()];
  }
}
