import { Injectable } from '@nestjs/common';
import { Scheduled, type ScheduledJob, type Unit } from '@omni/platform';
import { purgeThreads } from '../threads/purge-threads';
import { Thread } from '../threads/thread.entity';

const BATCH = 100;
const YEARS = 3;

/** Three years after the last word; an organization's settings may lengthen that and not shorten it. */
@Injectable()
@Scheduled({
  name: 'communications.purge-threads',
  summary: 'Purges conversations three years after their last message.',
  cron: '25 3 * * *',
})
export class PurgeThreads implements ScheduledJob {
  async run(unit: Unit): Promise<void> {
    const { retentionDays } = unit.organization.settings;
    const wished = (retentionDays as Record<string, unknown> | undefined)?.thread;
    const days = typeof wished === 'number' ? Math.ceil(wished) : 0;
    const threads = await unit.rows(
      Thread,
      `t.purged_at is null and t.status <> 'snoozed' and coalesce(t.last_message_at, t.created_at)
         <= least($2::timestamptz - make_interval(years => $3), $2::timestamptz - make_interval(days => $4))`,
      [unit.now, YEARS, days],
      `t.id limit ${String(BATCH)}`,
    );
    await purgeThreads(unit, threads);
  }
}
