import type { Unit } from '@omni/platform';
import { Message } from '../messages/message.entity';
import type { Thread } from './thread.entity';

/** Who may see a thread, and whose it is, holds for each of its messages: they change together. */
export async function spreadToMessages(unit: Unit, thread: Thread): Promise<Message[]> {
  const messages = await unit.rows(Message, 't.thread_id = $2 and t.purged_at is null', [thread.id], 't.id');
  for (const message of messages) message.follow(thread);
  return messages;
}
