import { Params, unprocessable } from '@omni/platform';
import type { z } from 'zod';
import type { timelineInput } from './timeline.contract';
import type { Subject } from './related';

export type TimelineAsked = Omit<z.output<typeof timelineInput>, 'cursor' | 'limit'>;

/** The row whose timeline is asked for; null for what is filtered in other ways. */
export function entityAsked(asked: TimelineAsked): Subject | null {
  const { entityType, entityId, projectId } = asked;
  if (
    (entityType === undefined) !== (entityId === undefined) ||
    (entityId !== undefined && projectId !== undefined)
  ) {
    throw unprocessable('timeline.activity.one_row', 'Name one row: entityType and entityId, or projectId.', [
      { pointer: 'entityId', code: 'one_row', message: 'goes with entityType, and not with projectId' },
    ]);
  }
  if (entityType !== undefined && entityId !== undefined) return { type: entityType, id: entityId };
  return projectId === undefined ? null : { type: 'project', id: projectId };
}

/**
 * One page of the timeline. Each of the main filters has an index that is read in order: a row's own timeline, and of
 * the rows that stand for an event's subject those of a client, of an engagement, or all.
 */
export function timelineSql(
  organizationId: string,
  asked: TimelineAsked,
  typesOf: (column: string, params: Params) => string,
  after: readonly unknown[] | null,
  count: number,
): { text: string; params: Params } {
  const params = new Params();
  const where = [`t.organization_id = ${params.add(organizationId)}`];
  const equal = (column: string, value: unknown): void => {
    if (value !== undefined) where.push(`t.${column} = ${params.add(value)}`);
  };
  const entity = entityAsked(asked);
  if (entity) {
    equal('entity_type', entity.type);
    equal('entity_id', entity.id);
  } else {
    where.push('t.is_subject');
  }
  equal('client_id', asked.clientId);
  equal('engagement_id', asked.engagementId);
  equal('visibility', asked.visibility);
  equal('module', asked.module);
  if (asked.type !== undefined) where.push(`t.type = any(${params.add(asked.type.split(','))}::text[])`);
  if (asked.from !== undefined) where.push(`t.occurred_at >= ${params.add(asked.from)}::timestamptz`);
  if (asked.to !== undefined) where.push(`t.occurred_at < ${params.add(asked.to)}::timestamptz`);
  where.push(typesOf('t.source_type', params));
  const downward = asked.sort === '-occurredAt';
  if (after) {
    where.push(
      `(t.occurred_at, t.seq) ${downward ? '<' : '>'} (${params.add(after[0])}::timestamptz, ${params.add(after[1])}::bigint)`,
    );
  }
  const order = downward ? 't.occurred_at desc, t.seq desc' : 't.occurred_at, t.seq';
  const text = `select ${COLUMNS} from timeline.activity_events t where ${where.join(' and ')} order by ${order} limit ${params.add(count)}`;
  return { text, params };
}

const COLUMNS =
  `t.id, t.seq, t.type, t.source_event_id as "sourceEventId", t.source_type as "sourceType", t.source_id as "sourceId", ` +
  `t.entity_type as "entityType", t.entity_id as "entityId", t.client_id as "clientId", t.engagement_id as "engagementId", ` +
  `t.actor_kind as "actorKind", t.actor_id as "actorId", t.occurred_at as "occurredAt", t.summary, t.data, t.visibility, t.module`;
