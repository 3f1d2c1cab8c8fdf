import { Injectable } from '@nestjs/common';
import { Scheduled, type ScheduledJob, type Unit } from '@omni/platform';
import { FileShare } from './file-share.entity';

const AT_ONCE = 500;
const OVER = `t.status = 'active' and t.expires_at <= $2`;

@Injectable()
@Scheduled({
  name: 'files.end-shares',
  summary: 'Ends links whose time has run out.',
  cron: '*/15 * * * *',
})
export class EndShares implements ScheduledJob {
  async run(unit: Unit): Promise<void> {
    const over = await unit.rows(FileShare, OVER, [unit.now], `t.id limit ${String(AT_ONCE)}`);
    for (const share of over) share.expire();
  }
}
