import { Injectable } from '@nestjs/common';
import type { Unit } from '../bus/unit';
import { Scheduled, type ScheduledJob } from '../catalogue/consumer';

/** Rows taken in one transaction: the rest comes next time round. */
const LIMIT = 20_000;

/** Forgets answers that no caller may ask for again. */
@Injectable()
@Scheduled({
  name: 'platform.expire-idempotency-keys',
  cron: '17 * * * *',
  summary: 'Removes idempotency keys after a day.',
  outside: true,
})
export class ExpireIdempotencyKeys implements ScheduledJob {
  async run(unit: Unit): Promise<void> {
    await unit.sql(
      `delete from platform.idempotency_keys where organization_id = $1 and (principal_id, key) in (
         select principal_id, key from platform.idempotency_keys where organization_id = $1 and expires_at < $2
         order by expires_at limit $3)`,
      [unit.tenantId, unit.now, LIMIT],
    );
  }
}

/** Longer than any event waits for its last try, and than a restored backup is old. */
const REMEMBER_DAYS = 90;

/** Forgets which consumer handled which event, once no queue, retry or backup can bring the event again. */
@Injectable()
@Scheduled({
  name: 'platform.expire-processed-events',
  cron: '43 3 * * *',
  summary: 'Removes old marks of handled events.',
  outside: true,
})
export class ExpireProcessedEvents implements ScheduledJob {
  async run(unit: Unit): Promise<void> {
    await unit.sql(
      `delete from platform.processed_events where organization_id = $1 and id in (
         select id from platform.processed_events where organization_id = $1
           and created_at < $2::timestamptz - make_interval(days => $3) limit $4)`,
      [unit.tenantId, unit.now, REMEMBER_DAYS, LIMIT],
    );
  }
}
