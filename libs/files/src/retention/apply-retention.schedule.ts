import { Inject, Injectable, Optional } from '@nestjs/common';
import { LegalHolds, Params, Scheduled, type ScheduledJob, type Unit } from '@omni/platform';
import { FileObject } from '../files/file.entity';
import { files } from '../files/file.resource';
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
  constructor(@Optional() @Inject(LegalHolds) private readonly holds?: LegalHolds) {}

  async run(unit: Unit): Promise<void> {
    const params = new Params();
    params.add(unit.tenantId);
    params.add(unit.now);
    const held = this.holds ? await this.holds.heldSql(unit, files, params) : 'false';
    const where = `${OVER} and not coalesce(${held}, false)`;
    const limited = `t.id limit ${String(AT_ONCE)}`;
    for (const file of await unit.rows(FileObject, where, params.values.slice(1), limited)) {
      file.deletedAt = unit.now;
      unit.audit('file.retention', file);
    }
  }
}
