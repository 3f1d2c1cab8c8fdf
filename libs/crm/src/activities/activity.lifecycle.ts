import type { Lifecycle } from '@omni/platform';
import type { Activity } from './activity.entity';

/** Two years after it was, or was written down: what was said and with whom goes, that it was stays. */
export const activityLifecycle: Lifecycle<Activity> = {
  purge: {
    after: { years: 2 },
    clock: 'created',
    due: 'greatest(t.occurred_at, t.created_at) <= :until',
    run: (_, activities) => {
      for (const activity of activities) activity.empty();
    },
  },
};
