import { Injectable } from '@nestjs/common';
import { Scheduled, type ScheduledJob, type Unit } from '@omni/platform';

const DAYS = 90;
const BATCH = 5000;

/** Notifications are about rows and are none of the business's own: after 90 days they go outright. */
@Injectable()
@Scheduled({
  name: 'notifications.purge',
  summary: 'Removes notifications after 90 days.',
  cron: '50 3 * * *',
})
export class PurgeNotifications implements ScheduledJob {
  async run(unit: Unit): Promise<void> {
    for (const table of ['notifications', 'digests']) {
      const unused =
        table === 'digests'
          ? 'and not exists (select 1 from notifications.notifications n where n.organization_id = $1 and n.digest_id = o.id)'
          : '';
      await unit.sql(
        `delete from notifications.${table} t where t.organization_id = $1 and t.id in (
           select o.id from notifications.${table} o where o.organization_id = $1
             and o.created_at <= $2::timestamptz - make_interval(days => $3) ${unused} limit $4)`,
        [unit.tenantId, unit.now, DAYS, BATCH],
      );
    }
  }
}
