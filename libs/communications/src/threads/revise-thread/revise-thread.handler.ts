import { CommandHandler } from '@nestjs/cqrs';
import { Facts, type Handles } from '@omni/platform';
import { assertMembers } from '../check-members';
import { spreadToMessages } from '../spread-to-messages';
import { ThreadMaker } from '../thread-maker';
import type { Thread } from '../thread.entity';
import { ThreadUpdated, threadFacts } from '../thread.events';
import { threads } from '../thread.resource';
import { ReviseThread } from './revise-thread.command';

@CommandHandler(ReviseThread)
export class ReviseThreadHandler implements Handles<typeof ReviseThread> {
  constructor(
    private readonly facts: Facts,
    private readonly maker: ThreadMaker,
  ) {}

  async execute({ unit, input }: ReviseThread): Promise<Thread> {
    const thread = await unit.load(threads, input.id);
    const { subject, visibility, participantMemberIds, ticketId } = input;
    if (subject !== undefined) thread.subject = subject;
    if (ticketId !== undefined) thread.ticketId = ticketId;
    if (visibility !== undefined) thread.visibility = visibility;
    if (participantMemberIds !== undefined) {
      const added = participantMemberIds.filter((id) => !thread.participantMemberIds.includes(id));
      await assertMembers(this.facts, unit, added, 'participantMemberIds');
      thread.participantMemberIds = [...new Set(participantMemberIds)];
      if (thread.assigneeMemberId) thread.join(thread.assigneeMemberId);
    }
    const { clientId, contactIds, engagementId } = input;
    if (clientId !== undefined || contactIds !== undefined || engagementId !== undefined) {
      const about = await this.maker.about(unit, {
        clientId: clientId !== undefined ? clientId : thread.clientId,
        contactIds: contactIds ?? thread.contactIds,
        engagementId: engagementId !== undefined ? engagementId : thread.engagementId,
      });
      Object.assign(thread, about, clientId === null ? { clientId: null } : {});
    }
    await spreadToMessages(unit, thread);
    unit.emit(ThreadUpdated, thread, threadFacts(thread));
    return thread;
  }
}
