import { QueryHandler } from '@nestjs/cqrs';
import {
  Facts,
  Params,
  Visibility,
  decodePlace,
  encodePlace,
  gatedPage,
  type Answers,
  type Reader,
} from '@omni/platform';
import type { AccessLogEntry } from '../access-log.entity';
import { accessLog } from '../access-log.resource';
import { ListAccessLog } from './list-access-log.query';

/** Looks at rows that the client sees themselves: that somebody opened a draft would tell that there is one. */
@QueryHandler(ListAccessLog)
export class ListAccessLogHandler implements Answers<typeof ListAccessLog> {
  constructor(
    private readonly visibility: Visibility,
    private readonly facts: Facts,
  ) {}

  async execute({ reader, input }: ListAccessLog) {
    const { cursor, limit } = input;
    const start = cursor === undefined ? null : decodePlace(BOUND, cursor);
    const { rows, last, more } = await gatedPage<AccessLogEntry>(
      limit,
      (after, count) => pageAfter(reader, after ? placeOf(after) : start, count),
      (found) => this.visibility.keep(reader, found, (row) => [{ type: row.entityType, id: row.entityId }]),
    );
    const members = await this.facts.rows<{ name: string }>(
      reader,
      'member',
      rows.flatMap((row) => row.memberId ?? []),
    );
    return {
      data: rows.map((row) => ({
        id: row.id,
        subject: { type: row.entityType, id: row.entityId },
        engagementId: row.engagementId,
        by: (row.memberId && members.get(row.memberId)?.name) ?? null,
        via: row.via,
        openedAt: row.openedAt,
      })),
      nextCursor: more && last ? encodePlace(BOUND, placeOf(last)) : null,
    };
  }
}

const BOUND = 'access-log';
const placeOf = (row: AccessLogEntry): unknown[] => [row.openedAt, row.id];

function pageAfter(reader: Reader, after: unknown[] | null, count: number): Promise<AccessLogEntry[]> {
  const params = new Params();
  const where = [reader.scope(accessLog, params)];
  if (after)
    where.push(`(t.opened_at, t.id) < (${params.add(after[0])}::timestamptz, ${params.add(after[1])}::uuid)`);
  return reader.rows<AccessLogEntry>(
    `select ${accessLog.table.select} from ${accessLog.table.sql} t where ${where.join(' and ')}
     order by t.opened_at desc, t.id desc limit ${params.add(count)}`,
    params,
  );
}
