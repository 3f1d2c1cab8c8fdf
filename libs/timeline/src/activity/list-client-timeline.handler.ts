import { QueryHandler } from '@nestjs/cqrs';
import {
  NOBODY,
  Visibility,
  decodePlace,
  encodePlace,
  gatedPage,
  type Answers,
  type Principal,
} from '@omni/platform';
import type { ActivityEvent } from './activity-event.entity';
import { ListClientTimeline } from './list-client-timeline.query';
import { timelineSql } from './timeline-sql';

/**
 * A client's timeline: entries that are meant for clients, of their own client (and engagement, where they come in for one
 * alone), about rows that they may read.
 */
@QueryHandler(ListClientTimeline)
export class ListClientTimelineHandler implements Answers<typeof ListClientTimeline> {
  constructor(private readonly visibility: Visibility) {}

  async execute({ reader, input }: ListClientTimeline) {
    const { principal, organization } = reader;
    const { cursor, limit, ...asked } = input;
    const start = cursor === undefined ? null : decodePlace(asked, cursor);
    const own = {
      ...asked,
      visibility: 'client' as const,
      clientId: principal.portal?.clientId ?? NOBODY,
      sort: '-occurredAt' as const,
    };
    const only = principal.portal?.engagementId ?? null;
    if (only !== null && asked.engagementId !== undefined && asked.engagementId !== only)
      return { data: [], nextCursor: null };
    const engaged = only === null ? own : { ...own, engagementId: only };
    const { rows, last, more } = await gatedPage<ActivityEvent>(
      limit,
      (after, count) => {
        const { text, params } = timelineSql(
          organization.id,
          engaged,
          (column, values) => this.visibility.typeSql(principal, column, values),
          after ? placeOf(after) : start,
          count,
        );
        return reader.rows<ActivityEvent>(text, params);
      },
      (found) => this.visibility.keep(reader, found, (row) => [{ type: row.sourceType, id: row.sourceId }]),
    );
    return {
      data: rows.map((row) => shown(row, principal)),
      nextCursor: more && last ? encodePlace(asked, placeOf(last)) : null,
    };
  }
}

const shown = (row: ActivityEvent, { id }: Principal) => ({
  id: row.id,
  type: row.type,
  occurredAt: row.occurredAt,
  summary: row.summary,
  subject: { type: row.sourceType, id: row.sourceId },
  engagementId: row.engagementId,
  actor: actorOf(row, id),
});

function actorOf(row: ActivityEvent, asker: string | null): 'you' | 'client' | 'business' {
  if (row.actorKind !== 'client') return 'business';
  return row.actorId === asker ? 'you' : 'client';
}

const placeOf = (row: ActivityEvent): unknown[] => [row.occurredAt, row.seq];
