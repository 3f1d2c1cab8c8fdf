import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { Reader } from '../bus/reader';
import { gatedPage } from '../listing/gated-page';
import { decodePlace, encodePlace } from '../listing/place';
import { EVENT_COLUMNS, type StoredEvent } from '../outbox/stored-event';
import { Params } from '../policy/sql-scope';
import { Visibility } from '../policy/visibility';
import type { changesPage } from './event.contract';
import { EventPresenter } from './present-event';

export interface ChangesAsked {
  /** a cursor, `latest`, or nothing for the beginning of what is kept */
  since: string | null;
  types: readonly string[] | null;
  limit: number;
}

/** Commit place of an event: its transaction, its position in it, and when it was written (it spares old partitions). */
type Place = readonly [xid: string, position: number, createdAt: string];
const BEGINNING: Place = ['0', 0, '-infinity'];

/**
 * Events in commit order, none missing. A transaction that is still open may commit events before those already seen;
 * so what comes after the oldest open transaction waits until it has ended.
 */
@Injectable()
export class ChangeFeed {
  constructor(
    private readonly visibility: Visibility,
    private readonly presenter: EventPresenter,
  ) {}

  async read(reader: Reader, { since, types, limit }: ChangesAsked): Promise<z.output<typeof changesPage>> {
    const bound = ['changes', types];
    const start =
      since === 'latest' ? await this.end(reader) : since === null ? BEGINNING : placeFrom(bound, since);
    const { rows, last, more } = await gatedPage<StoredEvent>(
      limit,
      (after, count) => this.rows(reader, types, after ? placeOf(after) : start, count),
      (found) => this.visibility.keep(reader, found, (e) => [{ type: e.aggregateType, id: e.aggregateId }]),
    );
    const present = this.presenter.for(reader.principal);
    return {
      data: rows.map((event) => ({ cursor: encodePlace(bound, placeOf(event)), ...present(event) })),
      nextCursor: encodePlace(bound, last ? placeOf(last) : start),
      more,
    };
  }

  private rows(
    reader: Reader,
    types: readonly string[] | null,
    after: Place,
    count: number,
  ): Promise<StoredEvent[]> {
    const params = new Params();
    const where = [
      `e.organization_id = ${params.add(reader.organization.id)}`,
      `(e.xid, e.position) > (${params.add(after[0])}::text::xid8, ${params.add(after[1])}::bigint)`,
      'e.xid < engine.visible_xid()',
      `e.created_at >= ${params.add(after[2])}::timestamptz - interval '1 day'`,
      this.visibility.typeSql(reader.principal, 'e.aggregate_type', params),
    ];
    if (types) where.push(`e.type = any(${params.add(types)}::text[])`);
    return reader.rows<StoredEvent>(
      `select ${EVENT_COLUMNS} from platform.outbox_events e where ${where.join(' and ')}
       order by e.xid, e.position limit ${params.add(count)}`,
      params,
    );
  }

  private async end(reader: Reader): Promise<Place> {
    const params = new Params();
    const [newest] = await reader.rows<StoredEvent>(
      `select ${EVENT_COLUMNS} from platform.outbox_events e where e.organization_id = ${params.add(reader.organization.id)}
         and e.xid < engine.visible_xid() order by e.xid desc, e.position desc limit 1`,
      params,
    );
    return newest ? placeOf(newest) : BEGINNING;
  }
}

const placeOf = (event: StoredEvent): Place => [event.xid, event.position, event.createdAt];

function placeFrom(bound: unknown, cursor: string): Place {
  const [xid, position, createdAt] = decodePlace(bound, cursor, 'since');
  return [String(xid), Number(position), String(createdAt)];
}
