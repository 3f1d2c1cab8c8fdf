import { Injectable } from '@nestjs/common';
import { Scheduled, type ScheduledJob, type Unit } from '@omni/platform';
import { FileRequest } from '../file-request.entity';
import { FileRequestExpired, requestFacts } from '../request.events';

const OVER = `t.status in ('open', 'partially_fulfilled') and t.deleted_at is null and t.expires_at <= $2`;
const AT_ONCE = 500;

@Injectable()
@Scheduled({
  name: 'files.expire-requests',
  summary: 'Closes file requests whose time has run out.',
  cron: '*/5 * * * *',
})
export class ExpireRequests implements ScheduledJob {
  async run(unit: Unit): Promise<void> {
    for (const request of await unit.rows(FileRequest, OVER, [unit.now], `t.id limit ${String(AT_ONCE)}`)) {
      request.expire();
      unit.emit(FileRequestExpired, request, requestFacts(request));
    }
  }
}
