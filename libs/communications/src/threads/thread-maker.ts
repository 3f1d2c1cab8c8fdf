import { Injectable } from '@nestjs/common';
import { Facts, type Unit } from '@omni/platform';
import { unknownReference } from '../communications.errors';
import { Senders } from '../sending/senders';
import { Contacts } from '../shared/contacts';
import type { Channel, ThreadVisibility } from '../shared/fields';
import { assertMembers } from './check-members';
import type { ThreadStart } from './thread.contract';
import type { Thread } from './thread.entity';
import { ThreadCreated, threadFacts } from './thread.events';
import { threads } from './thread.resource';

/** Mail and talk among colleagues are their participants’ alone unless told; what clients write to the business is the business’s. */
const VISIBLE: Record<Channel, ThreadVisibility> = {
  email: 'participants',
  internal: 'participants',
  portal: 'shared',
  chat: 'shared',
  sms: 'shared',
};

/** Begins threads, with whoever and whatever they name looked up first. */
@Injectable()
export class ThreadMaker {
  constructor(
    private readonly facts: Facts,
    private readonly contacts: Contacts,
    private readonly senders: Senders,
  ) {}

  async begin(unit: Unit, input: Omit<ThreadStart, 'message'>): Promise<Thread> {
    const channel = input.channel ?? 'email';
    const members = [...new Set([...(input.participantMemberIds ?? []), ...present(input.assigneeMemberId)])];
    await assertMembers(this.facts, unit, members, 'participantMemberIds');
    const account = channel === 'email' ? await this.senders.choose(unit, input.emailAccountId) : null;
    const theirs = account && (account.isShared || account.ownerMemberId === null);
    const thread = unit.create(threads, {
      subject: input.subject,
      channel,
      ...(await this.about(unit, input)),
      ticketId: input.ticketId ?? null,
      assigneeMemberId: input.assigneeMemberId ?? null,
      emailAccountId: account?.id ?? null,
      visibility: input.visibility ?? (theirs ? 'shared' : VISIBLE[channel]),
      participantMemberIds: [...new Set([...present(unit.principal.memberId), ...members])],
    });
    unit.emit(ThreadCreated, thread, threadFacts(thread));
    return thread;
  }

  /** Client and engagement of a thread: as they are named, else as its contacts and engagement say. */
  async about(
    unit: Unit,
    input: Pick<ThreadStart, 'clientId' | 'contactIds' | 'engagementId'>,
  ): Promise<{ clientId: string | null; contactIds: string[]; engagementId: string | null }> {
    const contactIds = [...new Set(input.contactIds ?? [])];
    const known = await this.contacts.byId(unit, contactIds);
    for (const id of contactIds) if (!known.has(id)) throw unknownReference('contactIds');
    const engagement = input.engagementId
      ? await this.facts.row<{ clientId: string }>(unit, 'engagement', input.engagementId)
      : null;
    if (input.engagementId && !engagement) throw unknownReference('engagementId');
    const clientId = input.clientId ?? engagement?.clientId ?? null;
    if (engagement && clientId !== engagement.clientId) throw unknownReference('engagementId');
    const ofContact = [...known.values()].find((contact) => contact.clientId)?.clientId;
    return { clientId: clientId ?? ofContact ?? null, contactIds, engagementId: input.engagementId ?? null };
  }
}

const present = (id: string | null | undefined): string[] => (id ? [id] : []);
