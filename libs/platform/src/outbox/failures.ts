import { Injectable } from '@nestjs/common';
import { Database } from '../database/database';
import { cut } from '../text/cut';
import { Clock } from '../time';
import type { StoredEvent } from './stored-event';

/** After this many tries a delivery is parked for a person to look at. */
export const MAX_ATTEMPTS = 8;

/** Seconds to wait before try n+1: 2, 4, 8 … capped at an hour. */
const backoffSeconds = (attempts: number): number => Math.min(2 ** attempts, 3600);

export interface ParkedDelivery {
  id: string;
  eventId: string;
  consumer: string;
  aggregateId: string;
  attempts: number;
  lastError: string | null;
  parkedAt: string;
}

/** Deliveries that failed: when to try again, and which later events wait behind them. */
@Injectable()
export class Failures {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** `consumer aggregate` pairs whose earlier event is still to be tried again. Parked ones hold nobody back. */
  async heldBack(organizationId: string, aggregates: readonly string[]): Promise<Set<string>> {
    const { rows } = await this.database.read({ organizationId }, [
      {
        text: `select distinct consumer || ' ' || aggregate_id as pair from platform.event_failures
               where organization_id = $1 and aggregate_id = any($2::uuid[]) and dead_at is null and resolved_at is null`,
        values: [organizationId, [...new Set(aggregates)]],
      },
    ]);
    return new Set((rows[0] ?? []).map((r) => r.pair as string));
  }

  /** Notes a failed try, or (error null) an event that waits behind a failed one. */
  async note(event: StoredEvent, consumer: string, error: unknown): Promise<void> {
    const now = this.clock.now();
    const attempts = error === null ? 0 : 1;
    const text = `insert into platform.event_failures as f (organization_id, event_id, event_created_at, consumer, aggregate_id,
        position, xid, attempts, next_attempt_at, last_error)
      values ($1, $2, $3, $4, $5, $6, $7::text::xid8, $8, $9, $10)
      on conflict (organization_id, consumer, event_id) do nothing`;
    const next = new Date(now.getTime() + (error === null ? 0 : backoffSeconds(1) * 1000)).toISOString();
    await this.database.read({ organizationId: event.organizationId }, [
      {
        text,
        values: [
          event.organizationId,
          event.id,
          event.createdAt,
          consumer,
          event.aggregateId,
          event.position,
          event.xid,
          attempts,
          next,
          messageOf(error),
        ],
      },
    ]);
  }

  /** Notes that a retry failed again; parks it after the last try. */
  async failedAgain(organizationId: string, id: string, attempts: number, error: unknown): Promise<void> {
    const now = this.clock.now();
    const tries = attempts + 1;
    await this.database.read({ organizationId }, [
      {
        text: `update platform.event_failures set attempts = $3, last_error = $4, next_attempt_at = $5,
                 dead_at = $6, updated_at = now() where organization_id = $1 and id = $2`,
        values: [
          organizationId,
          id,
          tries,
          messageOf(error),
          new Date(now.getTime() + backoffSeconds(tries) * 1000).toISOString(),
          tries >= MAX_ATTEMPTS ? now.toISOString() : null,
        ],
      },
    ]);
  }

  /** Deliveries that wait for a person, the longest parked first. */
  async parked(organizationId: string, limit = 100): Promise<ParkedDelivery[]> {
    const { rows } = await this.database.read({ organizationId }, [
      {
        text: `select id, event_id as "eventId", consumer, aggregate_id as "aggregateId", attempts, last_error as "lastError",
                 dead_at as "parkedAt" from platform.event_failures
               where organization_id = $1 and dead_at is not null and resolved_at is null order by dead_at, id limit $2`,
        values: [organizationId, limit],
      },
    ]);
    return (rows[0] ?? []) as unknown as ParkedDelivery[];
  }

  /** Has a parked delivery tried anew, with all its tries before it; false when there is none such. */
  async replay(organizationId: string, id: string): Promise<boolean> {
    const { rows } = await this.database.read({ organizationId }, [
      {
        text: `update platform.event_failures set dead_at = null, attempts = 0, next_attempt_at = $3, updated_at = now()
               where organization_id = $1 and id = $2 and dead_at is not null and resolved_at is null returning id`,
        values: [organizationId, id, this.clock.now().toISOString()],
      },
    ]);
    return (rows[0] ?? []).length > 0;
  }

  async resolved(organizationId: string, id: string): Promise<void> {
    await this.database.read({ organizationId }, [
      {
        text: `update platform.event_failures set resolved_at = $3, updated_at = now() where organization_id = $1 and id = $2`,
        values: [organizationId, id, this.clock.now().toISOString()],
      },
    ]);
  }
}

const messageOf = (error: unknown): string | null =>
  error === null ? null : error instanceof Error ? cut(error.message, 1000) : 'unknown error';
