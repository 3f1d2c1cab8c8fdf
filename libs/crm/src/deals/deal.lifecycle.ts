import type { Lifecycle } from '@omni/platform';
import { factsOf } from './deal-facts';
import type { Deal } from './deal.entity';
import { DealArchived } from './deal.events';

/** Thirty days after a deal was won or lost it leaves the everyday lists. It is never purged. */
export const dealLifecycle: Lifecycle<Deal> = {
  archive: {
    after: { days: 30 },
    clock: 'closed',
    // The deal itself knows when its thirty days are over: an unarchived one has them again.
    due: `t.archive_due_at <= :until + interval '30 days'`,
    run: (unit, deals) => {
      for (const deal of deals) {
        deal.archivedAt = unit.now;
        unit.emit(DealArchived, deal, factsOf(deal));
      }
    },
  },
};
