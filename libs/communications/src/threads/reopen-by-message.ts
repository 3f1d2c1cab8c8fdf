import type { Unit } from '@omni/platform';
import type { Thread } from './thread.entity';
import { ThreadReopened, threadFacts } from './thread.events';

/** Somebody wrote: a thread that was closed or put aside is open again. */
export function reopenByMessage(unit: Unit, thread: Thread): void {
  if (thread.status === 'open') return;
  if (thread.status === 'closed') thread.reopen();
  else thread.wake();
  unit.emit(ThreadReopened, thread, { ...threadFacts(thread), reason: 'message' });
}
