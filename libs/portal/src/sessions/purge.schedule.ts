import { Injectable } from '@nestjs/common';
import { Scheduled, type ScheduledJob, type Unit } from '@omni/platform';

/** Sessions that ended so long ago prove nothing that links and audit do not. */
const SESSION_DAYS = 30;
/** How long clients see who looked at their data. */
const LOG_DAYS = 365;

@Injectable()
@Scheduled({
  name: 'portal.purge',
  cron: '25 3 * * *',
  summary:
    'Removes portal sessions that ended a month ago, and looks at clients’ data of more than a year ago.',
})
export class PurgePortal implements ScheduledJob {
  async run(unit: Unit): Promise<void> {
    const daysAgo = (days: number): string =>
      new Date(Date.parse(unit.now) - days * 86_400_000).toISOString();
    await unit.sql(
      'delete from portal.portal_sessions where organization_id = $1 and greatest(expires_at, refresh_expires_at) < $2',
      [unit.tenantId, daysAgo(SESSION_DAYS)],
    );
    await unit.sql('delete from portal.access_log where organization_id = $1 and opened_at < $2', [
      unit.tenantId,
      daysAgo(LOG_DAYS),
    ]);
  }
}
