import { Injectable } from '@nestjs/common';
import { Errand, enlist, type ErrandRunner, type RunningErrand } from '@omni/platform';
import { Thread } from './thread.entity';
import { ThreadReopened, threadFacts } from './thread.events';

export const WAKE_THREAD = 'communications.wake-thread';

/** Opens a thread when the moment comes that it was put aside until. */
@Injectable()
@Errand({ name: WAKE_THREAD, summary: 'Opens a conversation that was put aside until now.' })
export class WakeThreadInTime implements ErrandRunner<{ threadId: string } & Record<string, unknown>> {
  async run(errand: RunningErrand<{ threadId: string } & Record<string, unknown>>): Promise<void> {
    const { threadId } = errand.data;
    await errand.unit(async (unit) => {
      const [thread] = await unit.rows(Thread, 't.id = $2 and t.deleted_at is null', [threadId]);
      if (thread?.status !== 'snoozed' || !thread.snoozedUntil) return;
      if (thread.snoozedUntil > unit.now) {
        await enlist(unit, WAKE_THREAD, { threadId }, { key: threadId, at: thread.snoozedUntil });
        return;
      }
      thread.wake();
      unit.emit(ThreadReopened, thread, { ...threadFacts(thread), reason: 'time' });
    });
  }
}
