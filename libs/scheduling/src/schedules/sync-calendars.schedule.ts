import { Injectable } from '@nestjs/common';
import { Scheduled, type ScheduledJob, type Unit } from '@omni/platform';
import { enlistSync } from '../calendars/errand-names';

/** Looks into every calendar. What needs consent anew is looked into once somebody has given it. */
@Injectable()
@Scheduled({
  name: 'scheduling.sync-calendars',
  summary: 'Reads what changed in calendars outside.',
  cron: '*/5 * * * *',
})
export class SyncCalendars implements ScheduledJob {
  async run(unit: Unit): Promise<void> {
    const syncs = await unit.sql<{ id: string }>(
      `select s.id from scheduling.calendar_syncs s
       where s.organization_id = $1 and s.status in ('active', 'error') and s.deleted_at is null`,
      [unit.tenantId],
    );
    for (const { id } of syncs) await enlistSync(unit, id);
  }
}
