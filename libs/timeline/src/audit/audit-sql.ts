import { Params } from '@omni/platform';
import type { z } from 'zod';
import type { auditInput } from './audit.contract';

export type AuditAsked = Omit<z.output<typeof auditInput>, 'cursor' | 'limit'>;

/** An entry as the page's statement reads it. */
export interface AuditRow {
  id: string;
  source: 'audit' | 'event';
  tie: number;
  seq: number | null;
  occurredAt: string;
  actorKind: string;
  actorId: string | null;
  onBehalfOfId: string | null;
  action: string;
  entityType: string | null;
  entityId: string | null;
  decision: 'allow' | 'deny';
  rule: string | null;
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
  ip: string | null;
  userAgent: string | null;
  requestId: string | null;
  sessionId: string | null;
  position: number | null;
  prevHash: string | null;
  hash: string | null;
}

/** Entries newest first, with their seals; the AI module's events among them where they are asked for. */
export function auditSql(
  organizationId: string,
  asked: AuditAsked,
  scope: (params: Params) => string,
  after: readonly unknown[] | null,
  count: number,
): { text: string; params: Params } {
  const params = new Params();
  const tenant = params.add(organizationId);
  const limit = params.add(count);
  const where = [`t.organization_id = ${tenant}`, scope(params), ...filters(asked, FILTERS, params)];
  const entries =
    `select * from (select t.id, 'audit' as source, t.position as tie, ${ENTRY} from timeline.audit_events t ` +
    `left join timeline.audit_seals s on s.organization_id = t.organization_id and s.audit_id = t.id ` +
    `where ${where.join(' and ')}${keyset('t.occurred_at', `'audit'::text`, 't.position', after, params)} ` +
    `order by t.occurred_at desc, t.position desc limit ${limit}) entries`;
  if (asked.include === undefined) return { text: `${entries} order by "occurredAt" desc, tie desc`, params };
  const own = [
    `t.organization_id = ${tenant}`,
    `t.module = 'ai'`,
    't.is_subject',
    ...filters(asked, EVENT_FILTERS, params),
  ];
  const events =
    `select * from (select t.id, 'event' as source, t.seq as tie, ${EVENT} from timeline.activity_events t ` +
    `where ${own.join(' and ')}${keyset('t.occurred_at', `'event'::text`, 't.seq', after, params)} ` +
    `order by t.occurred_at desc, t.seq desc limit ${limit}) events`;
  return {
    text: `${entries} union all ${events} order by "occurredAt" desc, source desc, tie desc limit ${limit}`,
    params,
  };
}

/** Entries and events are one order: by moment, then by kind, then by their own number. */
function keyset(
  moment: string,
  source: string,
  tie: string,
  after: readonly unknown[] | null,
  params: Params,
): string {
  if (!after) return '';
  const [at, kind, number] = after;
  return ` and ${moment} <= ${params.add(at)}::timestamptz and (${moment}, ${source}, ${tie}) < (${params.add(at)}::timestamptz, ${params.add(kind)}::text, ${params.add(number)}::bigint)`;
}

const FILTERS: Readonly<Record<string, string>> = {
  actorId: 't.actor_id',
  actorKind: 't.actor_kind',
  action: 't.action',
  entityType: 't.entity_type',
  entityId: 't.entity_id',
  decision: 't.decision',
  requestId: 't.request_id',
};
const EVENT_FILTERS: Readonly<Record<string, string>> = {
  actorId: 't.actor_id',
  actorKind: 't.actor_kind',
  action: 't.type',
  entityType: 't.source_type',
  entityId: 't.source_id',
  decision: `'allow'::text`,
  requestId: 'null::text',
};

function filters(asked: AuditAsked, columns: Readonly<Record<string, string>>, params: Params): string[] {
  const where = Object.entries(columns).flatMap(([name, column]) => {
    const value = asked[name as keyof AuditAsked];
    return value === undefined ? [] : [`${column} = ${params.add(value)}`];
  });
  if (asked.from !== undefined) where.push(`t.occurred_at >= ${params.add(asked.from)}::timestamptz`);
  if (asked.to !== undefined) where.push(`t.occurred_at < ${params.add(asked.to)}::timestamptz`);
  return where;
}

const ENTRY =
  `s.seq, t.occurred_at as "occurredAt", t.actor_kind as "actorKind", t.actor_id as "actorId", ` +
  `t.on_behalf_of_id as "onBehalfOfId", t.action, t.entity_type as "entityType", t.entity_id as "entityId", t.decision, ` +
  `t.rule, t.before, t.after, host(t.ip) as ip, t.user_agent as "userAgent", t.request_id as "requestId", ` +
  `t.session_id as "sessionId", t.position, encode(s.prev_hash, 'hex') as "prevHash", encode(s.hash, 'hex') as hash`;

/** An event in the shape of an entry. */
const EVENT =
  `null::bigint as seq, t.occurred_at as "occurredAt", t.actor_kind as "actorKind", t.actor_id as "actorId", ` +
  `null::uuid as "onBehalfOfId", t.type as action, t.source_type as "entityType", t.source_id as "entityId", ` +
  `'allow' as decision, null::text as rule, null::jsonb as before, t.data as after, null::text as ip, ` +
  `null::text as "userAgent", null::text as "requestId", null::uuid as "sessionId", null::bigint as position, ` +
  `null::text as "prevHash", null::text as hash`;
