import { Injectable, Optional } from '@nestjs/common';
import { RelayDatabase } from './relay-database';

export interface OutboxFigures {
  /** events committed and not yet handled */
  pending: number;
  /** age of the oldest of them, in seconds */
  lagSeconds: number;
  /** deliveries waiting for another try */
  failing: number;
  /** deliveries parked for a person */
  dead: number;
}

/** How far the consumers are behind; undefined in a process that holds no relay connection. */
@Injectable()
export class OutboxStatus {
  constructor(@Optional() private readonly relay?: RelayDatabase) {}

  async figures(): Promise<OutboxFigures | undefined> {
    if (!this.relay) return undefined;
    const [row] = await this.relay.rows<OutboxFigures>(
      `select coalesce(sum(p.pending), 0)::int as pending,
              coalesce(extract(epoch from now() - min(p.oldest)), 0)::float8 as "lagSeconds",
              (select count(*) from platform.event_failures where dead_at is null and resolved_at is null)::int as failing,
              (select count(*) from platform.event_failures where dead_at is not null and resolved_at is null)::int as dead
       from engine.outbox_lanes l, lateral (
         select count(*) as pending, min(e.created_at) as oldest from platform.outbox_events e
         where e.lane = l.lane and (e.xid, e.position) > (l.xid, l.position)
           and e.created_at >= l.created_at - interval '1 day') p`,
    );
    return row;
  }
}
