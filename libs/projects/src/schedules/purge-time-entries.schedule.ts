import { Injectable } from '@nestjs/common';
import { Scheduled, type ScheduledJob, type Unit } from '@omni/platform';
import { TimeEntry } from '../time-entries/time-entry.entity';
import { TimeEntryDeleted } from '../time-entries/time-entry.events';
import { timeEntryView } from '../time-entries/time-entry.view';
import { AT_ONCE, purgeAll } from './purge';

const EXPIRED = `t.purged_at is null and not t.timer_running and case
    when t.status = 'invoiced' then t.invoiced_at <= $2::timestamptz - interval '7 years'
    else t.started_at <= $2::timestamptz - interval '3 years' end`;

@Injectable()
@Scheduled({
  name: 'projects.purge-time-entries',
  summary: 'Purges time after three years, and after seven where it was invoiced.',
  cron: '57 2 * * *',
})
export class PurgeTimeEntries implements ScheduledJob {
  async run(unit: Unit): Promise<void> {
    const rows = await unit.rows(TimeEntry, EXPIRED, [unit.now], `t.id limit ${String(AT_ONCE)}`);
    purgeAll(unit, 'time_entry.purge', rows, (row) => unit.emit(TimeEntryDeleted, row, timeEntryView(row)));
  }
}
