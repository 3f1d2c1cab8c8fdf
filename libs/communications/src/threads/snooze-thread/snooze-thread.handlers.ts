import { CommandHandler } from '@nestjs/cqrs';
import { delist, enlist, type Handles } from '@omni/platform';
import { momentPassed } from '../../communications.errors';
import type { Thread } from '../thread.entity';
import { ThreadClosed, ThreadReopened, ThreadSnoozed, threadFacts } from '../thread.events';
import { threads } from '../thread.resource';
import { WAKE_THREAD } from '../wake-thread.errand';
import { CloseThread, ReopenThread, SnoozeThread, WakeThread } from './snooze-thread.commands';

@CommandHandler(SnoozeThread)
export class SnoozeThreadHandler implements Handles<typeof SnoozeThread> {
  async execute({ unit, input }: SnoozeThread): Promise<Thread> {
    const thread = await unit.load(threads, input.id);
    if (input.until <= unit.now) throw momentPassed('until');
    thread.snooze(input.until);
    // A later moment takes the place of an earlier one, which enlisting alone would keep.
    await delist(unit, WAKE_THREAD, thread.id);
    await enlist(unit, WAKE_THREAD, { threadId: thread.id }, { key: thread.id, at: input.until });
    unit.emit(ThreadSnoozed, thread, { ...threadFacts(thread), snoozedUntil: input.until });
    return thread;
  }
}

@CommandHandler(WakeThread)
export class WakeThreadHandler implements Handles<typeof WakeThread> {
  async execute({ unit, input }: WakeThread): Promise<Thread> {
    const thread = await unit.load(threads, input.id);
    thread.wake();
    await delist(unit, WAKE_THREAD, thread.id);
    unit.emit(ThreadReopened, thread, { ...threadFacts(thread), reason: 'member' });
    return thread;
  }
}

@CommandHandler(CloseThread)
export class CloseThreadHandler implements Handles<typeof CloseThread> {
  async execute({ unit, input }: CloseThread): Promise<Thread> {
    const thread = await unit.load(threads, input.id);
    thread.close();
    await delist(unit, WAKE_THREAD, thread.id);
    unit.emit(ThreadClosed, thread, threadFacts(thread));
    return thread;
  }
}

@CommandHandler(ReopenThread)
export class ReopenThreadHandler implements Handles<typeof ReopenThread> {
  async execute({ unit, input }: ReopenThread): Promise<Thread> {
    const thread = await unit.load(threads, input.id);
    thread.reopen();
    unit.emit(ThreadReopened, thread, { ...threadFacts(thread), reason: 'member' });
    return thread;
  }
}
