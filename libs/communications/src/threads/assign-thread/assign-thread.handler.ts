import { CommandHandler } from '@nestjs/cqrs';
import { Facts, type Handles } from '@omni/platform';
import { assertMembers } from '../check-members';
import { spreadToMessages } from '../spread-to-messages';
import type { Thread } from '../thread.entity';
import { ThreadAssigned, threadFacts } from '../thread.events';
import { threads } from '../thread.resource';
import { AssignThread } from './assign-thread.command';

@CommandHandler(AssignThread)
export class AssignThreadHandler implements Handles<typeof AssignThread> {
  constructor(private readonly facts: Facts) {}

  async execute({ unit, input }: AssignThread): Promise<Thread> {
    const thread = await unit.load(threads, input.id);
    const previous = thread.assigneeMemberId;
    if (previous === input.memberId) return thread;
    if (input.memberId) await assertMembers(this.facts, unit, [input.memberId], 'memberId');
    thread.assign(input.memberId);
    await spreadToMessages(unit, thread);
    unit.emit(
      ThreadAssigned,
      thread,
      { ...threadFacts(thread), previousAssigneeMemberId: previous },
      { assigneeMemberId: previous },
    );
    return thread;
  }
}
