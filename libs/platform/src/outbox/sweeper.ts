import { Injectable } from '@nestjs/common';
import { Clock } from '../time';
import { Consumers } from './consumers';
import { Failures } from './failures';
import { RelayDatabase } from './relay-database';
import { EVENT_COLUMNS, type StoredEvent } from './stored-event';

interface DueFailure extends StoredEvent {
  failureId: string;
  consumer: string;
  attempts: number;
}

/** Tries failed deliveries again when they are due: per aggregate and consumer the oldest first. */
@Injectable()
export class Sweeper {
  constructor(
    private readonly relay: RelayDatabase,
    private readonly consumers: Consumers,
    private readonly failures: Failures,
    private readonly clock: Clock,
  ) {}

  /** Whether some delivery waits for another try now. */
  async isDue(): Promise<boolean> {
    const rows = await this.relay.rows(
      `select 1 from platform.event_failures where dead_at is null and resolved_at is null and next_attempt_at <= $1 limit 1`,
      [this.clock.now().toISOString()],
    );
    return rows.length > 0;
  }

  /** Returns how many deliveries were tried. */
  async sweep(limit = 200): Promise<number> {
    const due = await this.relay.rows<DueFailure>(
      `select ${EVENT_COLUMNS}, f.id as "failureId", f.consumer, f.attempts
       from (
         select distinct on (organization_id, consumer, aggregate_id) * from platform.event_failures
         where dead_at is null and resolved_at is null
         order by organization_id, consumer, aggregate_id, xid, position) f
       join platform.outbox_events e on e.organization_id = f.organization_id and e.id = f.event_id
         and e.created_at = f.event_created_at
       where f.next_attempt_at <= $1 limit $2`,
      [this.clock.now().toISOString(), limit],
    );
    for (const failure of due) await this.retry(failure);
    return due.length;
  }

  private async retry(failure: DueFailure): Promise<void> {
    const { organizationId, failureId, consumer, attempts } = failure;
    try {
      await this.consumers.retry(consumer, failure);
      await this.failures.resolved(organizationId, failureId);
    } catch (error) {
      await this.failures.failedAgain(organizationId, failureId, attempts, error);
    }
  }
}
