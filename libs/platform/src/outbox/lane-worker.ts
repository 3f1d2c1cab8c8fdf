import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Consumers } from './consumers';
import { RelayDatabase } from './relay-database';
import { EVENT_COLUMNS, type LaneEvent, type StoredEvent } from './stored-event';

/** Events handled between two moves of a lane's cursor. */
const BATCH = 200;
/** How long a silent holder keeps a lane; a dead worker's lane is taken over after this. */
const LEASE_SECONDS = 8;

/**
 * How much earlier than the last one handled an event may have been begun. It only spares old partitions the look: the
 * longest transaction and any step of the server's clock are far shorter.
 */
const SLACK = '1 day';

/** Events `e` of lane `l` that come after the lane's cursor. */
const AFTER_LANE = `e.lane = l.lane and (e.xid, e.position) > (l.xid, l.position) and e.created_at >= l.created_at - interval '${SLACK}'`;

/** Whoever reads a batch holds the lane for it; a lane with nothing to read is free. */
const HOLD_OR_FREE =
  `owner = case when exists (select 1 from next) then $2::uuid end, ` +
  `leased_until = case when exists (select 1 from next) then now() + make_interval(secs => $3) else '-infinity' end`;

const ANY_FAILING =
  '(select exists (select 1 from platform.event_failures where dead_at is null and resolved_at is null))';

export interface LaneClaim {
  lane: number;
  owner: string;
}

/**
 * Works off one lane of the outbox. Rows become visible in (transaction, position) order only when no older transaction
 * is still open, so a row that commits late is never passed over. The cursor moves after the consumers are done: what a
 * dead worker left is handled again, and the consumers' own record of the event makes the second time do nothing.
 */
@Injectable()
export class LaneWorker {
  private stopping = false;

  constructor(
    private readonly relay: RelayDatabase,
    private readonly consumers: Consumers,
  ) {}

  /**
   * Leases lanes that have something to do; one owner a lane. `blocked` tells that committed events wait behind a
   * transaction that is still open: it ends within moments, and nobody will ring for them then.
   */
  async claimDue(): Promise<{ claims: LaneClaim[]; blocked: boolean }> {
    const rows = await this.relay.rows<{ lane: number | null; owner: string }>(
      `with claimed as (
         update engine.outbox_lanes l set owner = gen_random_uuid(), leased_until = now() + make_interval(secs => $1)
         where l.leased_until < now() and exists (
           select 1 from platform.outbox_events e where ${AFTER_LANE} and e.xid < engine.visible_xid())
         returning l.lane, l.owner)
       select lane, owner from claimed
       union all
       select null, null where exists (
         select 1 from engine.outbox_lanes l, lateral (
           select 1 from platform.outbox_events e where ${AFTER_LANE} and e.xid >= engine.visible_xid()
           limit 1) waiting
         where l.leased_until < now())`,
      [LEASE_SECONDS],
    );
    const claims = rows.filter((row): row is LaneClaim => row.lane !== null);
    return { claims, blocked: claims.length < rows.length };
  }

  /** Gives lanes back that could not be handed on, so that nobody waits for the leases to run out. */
  async release(claims: readonly LaneClaim[]): Promise<void> {
    for (const { lane, owner } of claims) await this.free(lane, owner);
  }

  /** Runs end after the batch in hand; what is left stays for others. */
  stop(): void {
    this.stopping = true;
  }

  /** Handles what the lane holds until it is empty or the lease is lost. Returns how many events were handled. */
  async run(lane: number, owner: string = randomUUID()): Promise<number> {
    if (this.stopping) {
      await this.free(lane, owner);
      return 0;
    }
    let handled = 0;
    try {
      for (let batch = await this.begin(lane, owner); batch.length > 0;) {
        await this.holding(lane, owner, () => this.consumers.deliver(batch));
        handled += batch.length;
        batch = await this.advance(lane, owner, batch[batch.length - 1] as StoredEvent);
      }
    } catch (error) {
      await this.free(lane, owner).catch(() => undefined);
      throw error;
    }
    return handled;
  }

  /** Keeps the lease while a batch takes its time. */
  private async holding(lane: number, owner: string, work: () => Promise<void>): Promise<void> {
    const heartbeat = setInterval(
      () => void this.renew(lane, owner).catch(() => undefined),
      (LEASE_SECONDS * 1000) / 3,
    );
    try {
      await work();
    } finally {
      clearInterval(heartbeat);
    }
  }

  private async free(lane: number, owner: string): Promise<void> {
    await this.relay.rows(
      `update engine.outbox_lanes set owner = null, leased_until = '-infinity' where lane = $1 and owner = $2`,
      [lane, owner],
    );
  }

  private async renew(lane: number, owner: string): Promise<void> {
    await this.relay.rows(
      `update engine.outbox_lanes set leased_until = now() + make_interval(secs => $3) where lane = $1 and owner = $2`,
      [lane, owner, LEASE_SECONDS],
    );
  }

  /** Takes the lease, or takes it up, and reads the first batch; frees the lane when there is none. */
  private begin(lane: number, owner: string): Promise<LaneEvent[]> {
    return this.relay.rows<LaneEvent>(
      `with l as (select * from engine.outbox_lanes where lane = $1 and (owner = $2 or leased_until < now()) for update),
       next as (
         select ${EVENT_COLUMNS} from l, lateral (
           select * from platform.outbox_events e where ${AFTER_LANE} and e.xid < engine.visible_xid()
           order by e.xid, e.position limit $4) e),
       moved as (update engine.outbox_lanes o set ${HOLD_OR_FREE} from l where o.lane = l.lane returning 1)
       select next.*, ${ANY_FAILING} as "anyFailing" from next, moved order by xid::xid8, position`,
      [lane, owner, LEASE_SECONDS, BATCH],
    );
  }

  /** Moves the cursor behind what was handled and reads on, in one round trip; nothing when the lease was lost. */
  private advance(lane: number, owner: string, last: StoredEvent): Promise<LaneEvent[]> {
    return this.relay.rows<LaneEvent>(
      `with next as (
         select ${EVENT_COLUMNS} from platform.outbox_events e
         where e.lane = $1 and (e.xid, e.position) > ($5::text::xid8, $6)
           and e.xid < engine.visible_xid()
           and e.created_at >= $7::timestamptz - interval '${SLACK}'
         order by e.xid, e.position limit $4),
       moved as (
         update engine.outbox_lanes set xid = $5::text::xid8, position = $6,
           created_at = greatest(created_at, $7::timestamptz), ${HOLD_OR_FREE}
         where lane = $1 and owner = $2 returning 1)
       select next.*, ${ANY_FAILING} as "anyFailing" from next, moved order by xid::xid8, position`,
      [lane, owner, LEASE_SECONDS, this.stopping ? 0 : BATCH, last.xid, last.position, last.createdAt],
    );
  }
}
