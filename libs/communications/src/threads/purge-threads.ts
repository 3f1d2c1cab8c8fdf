import type { Unit } from '@omni/platform';
import { Message } from '../messages/message.entity';
import { MessageDeleted, messageFacts } from '../messages/message.events';
import type { Thread } from './thread.entity';
import { ThreadDeleted, threadFacts } from './thread.events';

/** Empties threads and all that was said in them: keys, states and moments stay, words and names go. */
export async function purgeThreads(unit: Unit, threads: readonly Thread[]): Promise<void> {
  await emptyThreads(unit, threads);
  for (const thread of threads) unit.audit('thread.purge', thread, 'silent');
}

/** The same for whoever writes the threads' audit rows: retention does. */
export async function emptyThreads(unit: Unit, threads: readonly Thread[]): Promise<void> {
  if (threads.length === 0) return;
  const byId = new Map(threads.map((thread) => [thread.id, thread]));
  const messages = await unit.rows(
    Message,
    't.thread_id = any($2::uuid[]) and t.purged_at is null',
    [[...byId.keys()]],
    't.id',
  );
  for (const thread of threads) {
    thread.purge(unit.now);
    unit.emit(ThreadDeleted, thread, { ...threadFacts(thread), subject: null });
  }
  for (const message of messages) {
    const thread = byId.get(message.threadId);
    if (!thread) continue;
    message.purge(unit.now);
    unit.emit(MessageDeleted, message, messageFacts(message, thread));
    unit.audit('message.purge', message, 'silent');
  }
}
