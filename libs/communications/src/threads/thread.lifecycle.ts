import type { Lifecycle } from '@omni/platform';
import { emptyThreads } from './purge-threads';
import type { Thread } from './thread.entity';

/** Three years after the last word, with all that was said in it. What somebody will be reminded of is not over. */
export const threadLifecycle: Lifecycle<Thread> = {
  purge: {
    after: { years: 3 },
    clock: 'ended',
    due: 'coalesce(t.last_message_at, t.created_at) <= :until',
    keep: { snoozed: `t.status = 'snoozed'` },
    run: emptyThreads,
  },
};
