import { QueryHandler } from '@nestjs/cqrs';
import {
  Catalogue,
  Visibility,
  decodePlace,
  encodePlace,
  gatedPage,
  hide,
  type Answers,
  type Params,
  type Reader,
  type Rights,
} from '@omni/platform';
import type { z } from 'zod';
import type { ActivityEvent } from './activity-event.entity';
import { ListTimeline } from './list-timeline.query';
import type { activityView } from './timeline.contract';
import { timeline } from './timeline.resource';
import { entityAsked, timelineSql } from './timeline-sql';

type Activity = z.output<typeof activityView>;

@QueryHandler(ListTimeline)
export class ListTimelineHandler implements Answers<typeof ListTimeline> {
  constructor(
    private readonly catalogue: Catalogue,
    private readonly visibility: Visibility,
  ) {}

  async execute({ reader, input }: ListTimeline) {
    const { cursor, limit, ...asked } = input;
    const start = cursor === undefined ? null : decodePlace(asked, cursor);
    const entity = entityAsked(asked);
    // Whose timeline may not be read has none: the answer is the same as for a row that does not exist.
    if (entity && (await this.visibility.keep(reader, [entity], (e) => [e])).length === 0)
      return { data: [], nextCursor: null };
    const { rows, last, more } = await gatedPage<ActivityEvent>(
      limit,
      (after, count) => {
        const types = (column: string, params: Params) =>
          this.visibility.typeSql(reader.principal, column, params);
        const { text, params } = timelineSql(
          reader.organization.id,
          asked,
          types,
          after ? placeOf(after) : start,
          count,
        );
        return reader.rows<ActivityEvent>(text, params);
      },
      (found) => this.visibility.keep(reader, found, (row) => [{ type: row.sourceType, id: row.sourceId }]),
    );
    const show = this.presenter(reader);
    return { data: rows.map(show), nextCursor: more && last ? encodePlace(asked, placeOf(last)) : null };
  }

  /** Where fields of a row are hidden from the asker, its events say what kind of thing happened and no more. */
  private presenter(reader: Reader): (row: ActivityEvent) => Activity {
    const known = new Map<string, Rights | null>();
    return (row) => {
      const resource = this.catalogue.resourceOfType(row.sourceType);
      const rights = known.get(row.sourceType) ?? (resource ? reader.rights(resource) : null);
      known.set(row.sourceType, rights);
      const view = timeline.view(row) as Activity;
      if (!rights?.hidden.size) return view;
      // No summary tells of the organization's own fields.
      const tells = [...rights.hidden].some((property) => !property.startsWith('custom.'));
      return {
        ...view,
        ...(tells ? { summary: this.catalogue.event(row.type)?.summary ?? row.type } : {}),
        data: hide(view.data, rights.hidden),
      };
    };
  }
}

const placeOf = (row: ActivityEvent): unknown[] => [row.occurredAt, row.seq];
