import { Injectable } from '@nestjs/common';
import { Scheduled, type ScheduledJob, type Unit } from '@omni/platform';

const DAYS = 90;
const BATCH = 5000;

/** What several notifications went out as goes after them. */
@Injectable()
@Scheduled({
  name: 'notifications.purge-digests',
  summary: 'Removes digests of more than 90 days ago whose notifications are gone.',
  cron: '50 3 * * *',
})
export class PurgeDigests implements ScheduledJob {
  async run(unit: Unit): Promise<void> {
    await unit.sql(
      `delete from notifications.digests t where t.organization_id = $1 and t.id in (
         select o.id from notifications.digests o where o.organization_id = $1
           and o.created_at <= $2::timestamptz - make_interval(days => $3)
           and not exists (select 1 from notifications.notifications n where n.organization_id = $1 and n.digest_id = o.id)
         limit $4)`,
      [unit.tenantId, unit.now, DAYS, BATCH],
    );
  }
}
