import { Injectable } from '@nestjs/common';
import { Scheduled, type ScheduledJob, type Unit } from '@omni/platform';
import { factsOf } from '../deal-facts';
import { Deal } from '../deal.entity';
import { DealArchived } from '../deal.events';

const AT_ONCE = 500;

/** Thirty days after a deal was won or lost it leaves the everyday lists. */
@Injectable()
@Scheduled({
  name: 'crm.archive-closed-deals',
  cron: '20 * * * *',
  summary: 'Archives deals that were won or lost thirty days ago',
})
export class ArchiveClosedDeals implements ScheduledJob {
  async run(unit: Unit): Promise<void> {
    const due = await unit.rows(
      Deal,
      `t.id in (select d.id from crm.deals d where d.organization_id = $1 and d.archive_due_at <= $2
         and d.archived_at is null and d.deleted_at is null order by d.archive_due_at limit ${String(AT_ONCE)})`,
      [unit.now],
    );
    for (const deal of due) {
      deal.archivedAt = unit.now;
      unit.emit(DealArchived, deal, factsOf(deal));
      unit.audit('deal.archive', deal);
    }
  }
}
