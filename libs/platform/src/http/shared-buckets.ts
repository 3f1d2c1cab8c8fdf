import { Injectable, Logger } from '@nestjs/common';
import { Database } from '../database/database';
import { QuietLog } from '../logging/quiet-log';

/** A bucket's limit: tokens it holds, and refills within a minute. */
export interface Spent {
  allowed: boolean;
  /** whole tokens that are left, as far as this process knows */
  remaining: number;
  /** seconds until the bucket gives the next token; 0 when it has one */
  retryAfter: number;
}

interface Held {
  /** tokens taken out of the shared bucket and not yet spent here */
  tokens: number;
  /** what the shared bucket held when it was last asked */
  shared: number;
  /** ms; the shared bucket is not asked before, since it was empty */
  emptyUntil: number;
  touchedAt: number;
  asking: Promise<void> | null;
}

/**
 * A process takes this part of a limit at a time, so that a request hardly ever waits for the shared bucket, and what
 * several processes hold unspent stays within a few hundredths of the limit.
 */
const PART = 100;
const MINUTE_MS = 60_000;

/**
 * Token buckets in one table for all processes, each of which takes tokens by the handful. While the database does not
 * answer, nobody is held off: what cannot be counted is no reason to refuse.
 */
@Injectable()
export class SharedBuckets {
  private readonly log = new QuietLog(new Logger(SharedBuckets.name));
  private readonly held = new Map<string, Held>();
  private sweptAt = Date.now();

  constructor(private readonly database: Database) {}

  /** Spends one token; a promise only where the shared bucket must be asked. */
  spend(key: string, limit: number): Spent | Promise<Spent> {
    const now = Date.now();
    this.sweep(now);
    const held = this.of(key, now);
    if (held.tokens >= 1) return take(held);
    if (now < held.emptyUntil) return refused(held, now);
    return this.refill(key, limit, held);
  }

  private async refill(key: string, limit: number, held: Held): Promise<Spent> {
    // Requests that come meanwhile wait for the same answer; those for whom nothing is left ask again.
    for (let round = 0; held.tokens < 1 && Date.now() >= held.emptyUntil && round < 50; round += 1) {
      held.asking ??= this.ask(key, limit, held).finally(() => (held.asking = null));
      await held.asking;
    }
    return held.tokens >= 1 ? take(held) : refused(held, Date.now());
  }

  private async ask(key: string, limit: number, held: Held): Promise<void> {
    const wanted = Math.max(1, Math.floor(limit / PART));
    try {
      const { rows } = await this.database.pool.query<{ granted: number; remaining: number }>({
        name: 'take_tokens',
        text: 'select granted, remaining from engine.take_tokens($1, $2, $3, $4)',
        values: [key, limit, limit / 60, wanted],
      });
      const { granted = 0, remaining = 0 } = rows[0] ?? {};
      held.tokens += granted;
      held.shared = remaining;
      if (granted < 1) held.emptyUntil = Date.now() + ((1 - remaining) / limit) * MINUTE_MS;
    } catch (error) {
      this.log.warn('limits cannot be counted; nobody is held off', error);
      held.tokens += wanted;
    }
  }

  private of(key: string, now: number): Held {
    const known = this.held.get(key);
    if (known) {
      known.touchedAt = now;
      return known;
    }
    const fresh: Held = { tokens: 0, shared: 0, emptyUntil: 0, touchedAt: now, asking: null };
    this.held.set(key, fresh);
    return fresh;
  }

  /** Buckets idle for longer than a minute are full again: they are forgotten here, and in the table. */
  private sweep(now: number): void {
    if (now - this.sweptAt < MINUTE_MS) return;
    this.sweptAt = now;
    for (const [key, { touchedAt }] of this.held) if (now - touchedAt > MINUTE_MS) this.held.delete(key);
    this.database.pool
      .query(`delete from engine.rate_buckets where refilled_at < clock_timestamp() - interval '2 minutes'`)
      .catch((error: unknown) => this.log.warn('old limits were not swept', error));
  }
}

function take(held: Held): Spent {
  held.tokens -= 1;
  return { allowed: true, remaining: Math.floor(held.tokens + held.shared), retryAfter: 0 };
}

const refused = (held: Held, now: number): Spent => ({
  allowed: false,
  remaining: 0,
  retryAfter: Math.max(1, Math.ceil((held.emptyUntil - now) / 1000)),
});
