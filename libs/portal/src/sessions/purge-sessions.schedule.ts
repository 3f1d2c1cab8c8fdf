import { Injectable } from '@nestjs/common';
import { Scheduled, type ScheduledJob, type Unit } from '@omni/platform';

const KEPT_DAYS = 30;

/** Sessions that ended a month ago prove nothing that links and audit do not. */
@Injectable()
@Scheduled({
  name: 'portal.purge-sessions',
  cron: '25 3 * * *',
  summary: 'Removes portal sessions that ended a month ago.',
})
export class PurgeSessions implements ScheduledJob {
  async run(unit: Unit): Promise<void> {
    const before = new Date(Date.parse(unit.now) - KEPT_DAYS * 86_400_000).toISOString();
    await unit.sql('delete from portal.portal_sessions where organization_id = $1 and expires_at < $2', [
      unit.tenantId,
      before,
    ]);
  }
}
