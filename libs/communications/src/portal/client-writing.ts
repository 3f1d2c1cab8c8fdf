import { Injectable } from '@nestjs/common';
import { Facts, forbidden, type PortalSeat, type Unit } from '@omni/platform';
import { unknownReference } from '../communications.errors';
import type { Message } from '../messages/message.entity';
import { MessageCreated, MessageReceived, messageFacts } from '../messages/message.events';
import { messages } from '../messages/message.resource';
import { authorOf } from '../sending/message-writer';
import { Contacts } from '../shared/contacts';
import { reopenByMessage } from '../threads/reopen-by-message';
import type { Thread } from '../threads/thread.entity';

/** What clients write in the portal: inbound, received the moment it is written. */
@Injectable()
export class ClientWriting {
  constructor(
    private readonly contacts: Contacts,
    private readonly facts: Facts,
  ) {}

  async say(unit: Unit, thread: Thread, bodyText: string): Promise<Message> {
    const seat = seatOf(unit);
    const contact = (await this.contacts.byId(unit, [seat.contactId])).get(seat.contactId);
    if (!thread.contactIds.includes(seat.contactId))
      thread.contactIds = [...thread.contactIds, seat.contactId];
    const message = unit.create(messages, {
      threadId: thread.id,
      channel: thread.channel,
      direction: 'inbound',
      status: 'received',
      from: {
        address: contact?.email ?? null,
        name: contact?.displayName ?? null,
        memberId: null,
        contactId: seat.contactId,
      },
      subject: thread.subject,
      bodyText,
      sentAt: unit.now,
      receivedAt: unit.now,
      ...authorOf(unit.principal),
      clientId: thread.clientId,
      engagementId: thread.engagementId,
      visibility: thread.visibility,
      participantMemberIds: [...thread.participantMemberIds],
    });
    thread.note(unit.now);
    const facts = messageFacts(message, thread, contact?.ownerMemberId ?? null);
    unit.emit(MessageCreated, message, facts);
    unit.emit(MessageReceived, message, { ...facts, senderKnown: true });
    reopenByMessage(unit, thread);
    return message;
  }

  /** The engagement that a client's conversation is about: within their access, and their own client's. */
  async engagementOf(unit: Unit, wanted: string | undefined): Promise<string | null> {
    const seat = seatOf(unit);
    if (seat.engagementId) {
      if (wanted !== undefined && wanted !== seat.engagementId) throw unknownReference('engagementId');
      return seat.engagementId;
    }
    if (wanted === undefined) return null;
    const engagement = await this.facts.row<{ clientId: string }>(unit, 'engagement', wanted);
    if (engagement?.clientId !== seat.clientId) throw unknownReference('engagementId');
    return wanted;
  }

  /** Who looks after the client: the thread is theirs to answer. */
  async keeperOf(unit: Unit): Promise<string | null> {
    const client = await this.facts.row<{ ownerMemberId: string | null }>(
      unit,
      'client_company',
      seatOf(unit).clientId,
    );
    return client?.ownerMemberId ?? null;
  }
}

/** Members write by the other routes; their policy would let them through here. */
export function seatOf(unit: Unit): PortalSeat {
  const { portal } = unit.principal;
  if (!portal) throw forbidden('This is for clients in the portal.', 'communications.portal_only');
  return portal;
}
