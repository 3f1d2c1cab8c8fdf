import { Injectable } from '@nestjs/common';
import { Scheduled, type ScheduledJob, type Unit } from '@omni/platform';
import { FileObject } from '../files/file.entity';
import { RETENTION_DAYS, UNHELD } from './folder-rules';

const AT_ONCE = 500;

/** The folder's term is over, and nobody holds what lies in it. What the law wants kept for longer stays. */
const OVER = `t.deleted_at is null and t.folder_id is not null and t.status <> 'scanning'
  and t.created_at <= $2::timestamptz - make_interval(days => ${RETENTION_DAYS})
  and (t.retain_until is null or t.retain_until <= $2) and ${UNHELD}`;

@Injectable()
@Scheduled({
  name: 'files.apply-retention',
  summary: 'Puts files into the bin whose folder keeps them no longer.',
  cron: '43 2 * * *',
})
export class ApplyRetention implements ScheduledJob {
  async run(unit: Unit): Promise<void> {
    for (const file of await unit.rows(FileObject, OVER, [unit.now], `t.id limit ${String(AT_ONCE)}`)) {
      file.deletedAt = unit.now;
      unit.audit('file.retention', file);
    }
  }
}
