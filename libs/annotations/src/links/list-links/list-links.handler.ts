import { QueryHandler } from '@nestjs/cqrs';
import { Visibility, decodePlace, encodePlace, gatedPage, type Answers } from '@omni/platform';
import { linkView } from '../link.view';
import type { EntityLink } from '../link.entity';
import { endsOf } from '../link-facts';
import { linksSql } from '../links-sql';
import { ListLinks } from './list-links.query';

@QueryHandler(ListLinks)
export class ListLinksHandler implements Answers<typeof ListLinks> {
  constructor(private readonly visibility: Visibility) {}

  async execute({ reader, input }: ListLinks) {
    const { cursor, limit, ...asked } = input;
    const start = cursor === undefined ? null : decodePlace(asked, cursor);
    const { rows, last, more } = await gatedPage<EntityLink>(
      limit,
      (after, count) => {
        const { text, params } = linksSql(
          reader.organization.id,
          asked,
          after ? placeOf(after) : start,
          count,
        );
        return reader.rows<EntityLink>(text, params);
      },
      (found) => this.visibility.keep(reader, found, endsOf),
    );
    return {
      data: rows.map(linkView),
      nextCursor: more && last ? encodePlace(asked, placeOf(last)) : null,
    };
  }
}

const placeOf = (row: EntityLink): unknown[] => [row.createdAt, row.id];
