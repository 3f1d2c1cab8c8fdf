import { QueryHandler } from '@nestjs/cqrs';
import type { z } from 'zod';
import type { Reader } from '../bus/reader';
import type { Answers } from '../catalogue/command';
import { gatedPage } from '../listing/gated-page';
import { decodePlace, encodePlace } from '../listing/place';
import { EVENT_COLUMNS, type StoredEvent } from '../outbox/stored-event';
import { Params } from '../policy/sql-scope';
import { Visibility } from '../policy/visibility';
import type { eventsInput } from './event.contract';
import { ListEvents } from './list-events.query';
import { EventPresenter } from './present-event';

type Input = z.output<typeof eventsInput>;

@QueryHandler(ListEvents)
export class ListEventsHandler implements Answers<typeof ListEvents> {
  constructor(
    private readonly visibility: Visibility,
    private readonly presenter: EventPresenter,
  ) {}

  async execute({ reader, input }: ListEvents) {
    const { cursor, limit, ...asked } = input;
    const start = cursor === undefined ? null : decodePlace(asked, cursor);
    const { rows, last, more } = await gatedPage<StoredEvent>(
      limit,
      (after, count) => this.read(reader, asked, after ? placeOf(after) : start, count),
      (found) => this.visibility.keep(reader, found, (e) => [{ type: e.aggregateType, id: e.aggregateId }]),
    );
    return {
      data: rows.map(this.presenter.for(reader.principal)),
      nextCursor: more && last ? encodePlace(asked, placeOf(last)) : null,
    };
  }

  private read(
    reader: Reader,
    asked: Omit<Input, 'cursor' | 'limit'>,
    after: readonly unknown[] | null,
    count: number,
  ): Promise<StoredEvent[]> {
    const params = new Params();
    const where = [`e.organization_id = ${params.add(reader.organization.id)}`];
    if (after)
      where.push(
        `(e.xid, e.position) < (${params.add(after[0])}::text::xid8, ${params.add(after[1])}::bigint)`,
      );
    where.push(this.visibility.typeSql(reader.principal, 'e.aggregate_type', params));
    const equals = {
      id: 'id',
      type: 'type',
      aggregateType: 'aggregate_type',
      aggregateId: 'aggregate_id',
      correlationId: 'correlation_id',
      causationId: 'causation_id',
    } as const;
    for (const [name, column] of Object.entries(equals)) {
      const value = asked[name as keyof typeof equals];
      if (value !== undefined) where.push(`e.${column} = ${params.add(value)}`);
    }
    if (asked.from !== undefined) where.push(`e.occurred_at >= ${params.add(asked.from)}::timestamptz`);
    if (asked.to !== undefined) where.push(`e.occurred_at < ${params.add(asked.to)}::timestamptz`);
    const text = `select ${EVENT_COLUMNS} from platform.outbox_events e where ${where.join(' and ')}
      order by e.xid desc, e.position desc limit ${params.add(count)}`;
    return reader.rows<StoredEvent>(text, params);
  }
}

const placeOf = (event: StoredEvent): unknown[] => [event.xid, event.position];
