import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Consumers } from './consumers';
import { RelayDatabase } from './relay-database';
import { EVENT_COLUMNS, type StoredEvent } from './stored-event';

/** Events handled between two moves of a lane's cursor. */
const BATCH = 200;
/** How long a silent holder keeps a lane; a dead worker's lane is taken over after this. */
const LEASE_SECONDS = 8;

interface Cursor {
  xid: string;
  position: number;
  createdAt: string;
}

/**
 * Works off one lane of the outbox. Rows become visible in (transaction, position) order only when no older transaction
 * is still open, so a row that commits late is never passed over. The cursor moves after the consumers are done: what a
 * dead worker left is handled again, and the consumers' own record of the event makes the second time do nothing.
 */
@Injectable()
export class LaneWorker {
  constructor(
    private readonly relay: RelayDatabase,
    private readonly consumers: Consumers,
  ) {}

  /** Leases lanes that have something to do; one owner a lane. */
  async claimDue(): Promise<{ lane: number; owner: string }[]> {
    return this.relay.rows(
      `update engine.outbox_lanes l set owner = gen_random_uuid(), leased_until = now() + make_interval(secs => $1)
       where l.leased_until < now() and exists (
         select 1 from platform.outbox_events e where e.lane = l.lane and (e.xid, e.position) > (l.xid, l.position)
           and e.xid < pg_snapshot_xmin(pg_current_snapshot()) and e.created_at >= l.created_at - interval '1 hour')
       returning l.lane, l.owner`,
      [LEASE_SECONDS],
    );
  }

  /** Handles what the lane holds until it is empty or the lease is lost. Returns how many events were handled. */
  async run(lane: number, owner: string = randomUUID()): Promise<number> {
    let cursor = await this.lease(lane, owner);
    let handled = 0;
    while (cursor) {
      const batch = await this.read(lane, cursor);
      const last = batch[batch.length - 1];
      if (!last) break;
      const heartbeat = setInterval(() => void this.lease(lane, owner).catch(() => undefined), (LEASE_SECONDS * 1000) / 3);
      try {
        await this.consumers.deliver(batch);
      } finally {
        clearInterval(heartbeat);
      }
      handled += batch.length;
      cursor = await this.advance(lane, owner, last);
    }
    await this.relay.rows(
      `update engine.outbox_lanes set owner = null, leased_until = '-infinity' where lane = $1 and owner = $2`,
      [lane, owner],
    );
    return handled;
  }

  private async lease(lane: number, owner: string): Promise<Cursor | undefined> {
    const [row] = await this.relay.rows<Cursor>(
      `update engine.outbox_lanes set owner = $2, leased_until = now() + make_interval(secs => $3)
       where lane = $1 and (owner = $2 or leased_until < now())
       returning xid::text as xid, position, created_at::text as "createdAt"`,
      [lane, owner, LEASE_SECONDS],
    );
    return row;
  }

  private read(lane: number, after: Cursor): Promise<StoredEvent[]> {
    return this.relay.rows<StoredEvent>(
      `select ${EVENT_COLUMNS} from platform.outbox_events e
       where e.lane = $1 and (e.xid, e.position) > ($2::text::xid8, $3)
         and e.xid < pg_snapshot_xmin(pg_current_snapshot())
         and e.created_at >= $4::timestamptz - interval '1 hour'
       order by e.xid, e.position limit $5`,
      [lane, after.xid, after.position, after.createdAt, BATCH],
    );
  }

  private async advance(lane: number, owner: string, last: StoredEvent): Promise<Cursor | undefined> {
    const [row] = await this.relay.rows<Cursor>(
      `update engine.outbox_lanes set xid = $3::text::xid8, position = $4, created_at = greatest(created_at, $5::timestamptz),
         leased_until = now() + make_interval(secs => $6)
       where lane = $1 and owner = $2
       returning xid::text as xid, position, created_at::text as "createdAt"`,
      [lane, owner, last.xid, last.position, last.createdAt, LEASE_SECONDS],
    );
    return row;
  }
}
