import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import { Message } from '../../messages/message.entity';
import type { Thread } from '../thread.entity';
import { ThreadDeleted, ThreadRestored, threadFacts } from '../thread.events';
import { threads } from '../thread.resource';
import { RemoveThread, RestoreThread } from './remove-thread.commands';

@CommandHandler(RemoveThread)
export class RemoveThreadHandler implements Handles<typeof RemoveThread> {
  async execute({ unit, input }: RemoveThread): Promise<null> {
    const thread = await unit.load(threads, input.id);
    thread.deletedAt = unit.now;
    const messages = await unit.rows(
      Message,
      't.thread_id = $2 and t.deleted_at is null',
      [thread.id],
      't.id',
    );
    for (const message of messages) message.deletedAt = unit.now;
    unit.emit(ThreadDeleted, thread, threadFacts(thread));
    return null;
  }
}

@CommandHandler(RestoreThread)
export class RestoreThreadHandler implements Handles<typeof RestoreThread> {
  async execute({ unit, input }: RestoreThread): Promise<Thread> {
    const thread = await unit.loadDeleted(threads, input.id, 'restore');
    // Those that were deleted with it, and none that somebody threw away before.
    const messages = await unit.rows(
      Message,
      't.thread_id = $2 and t.deleted_at = $3 and t.purged_at is null',
      [thread.id, thread.deletedAt],
      't.id',
    );
    for (const message of messages) message.deletedAt = null;
    thread.deletedAt = null;
    unit.emit(ThreadRestored, thread, threadFacts(thread));
    return thread;
  }
}
