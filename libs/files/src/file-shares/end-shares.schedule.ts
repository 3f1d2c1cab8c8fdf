import { Injectable } from '@nestjs/common';
import { Scheduled, type ScheduledJob, type Unit } from '@omni/platform';
import { FileShare } from './file-share.entity';

const AT_ONCE = 500;
const OVER = `t.status = 'active' and t.expires_at <= $2`;
/** 90 days after its end nobody asks any more who had the link. */
const FORGOTTEN = `t.purged_at is null and t.expires_at <= $2::timestamptz - interval '90 days'
  or t.purged_at is null and t.updated_at <= $2::timestamptz - interval '90 days' and (t.status <> 'active' or t.deleted_at is not null)`;

@Injectable()
@Scheduled({
  name: 'files.end-shares',
  summary: 'Ends links whose time has run out, and forgets them after 90 days.',
  cron: '*/15 * * * *',
})
export class EndShares implements ScheduledJob {
  async run(unit: Unit): Promise<void> {
    const over = await unit.rows(FileShare, OVER, [unit.now], `t.id limit ${String(AT_ONCE)}`);
    for (const share of over) share.expire();
    const seen = over.map((share) => share.id);
    const forgotten = await unit.rows(
      FileShare,
      `(${FORGOTTEN}) and t.id <> all($3::uuid[])`,
      [unit.now, seen],
      `t.id limit ${String(AT_ONCE)}`,
    );
    for (const share of forgotten) {
      share.purge(unit.now);
      unit.audit('file_share.purge', share, 'silent');
    }
  }
}
