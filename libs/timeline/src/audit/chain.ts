import { createHash } from 'node:crypto';
import { canonicalJson } from '@omni/platform';

/** An audit row as the chain binds it. */
export interface AuditFacts {
  id: string;
  organizationId: string;
  position: number;
  occurredAt: string;
  actorKind: string;
  actorId: string | null;
  onBehalfOfId: string | null;
  action: string;
  entityType: string | null;
  entityId: string | null;
  decision: string;
  rule: string | null;
  before: unknown;
  after: unknown;
  ip: string | null;
  userAgent: string | null;
  requestId: string;
  sessionId: string | null;
}

/** What stands before the first entry: 32 zero bytes. */
export const GENESIS = '0'.repeat(64);

export const FACT_COLUMNS =
  `a.id, a.organization_id as "organizationId", a.position, a.occurred_at as "occurredAt", a.actor_kind as "actorKind", ` +
  `a.actor_id as "actorId", a.on_behalf_of_id as "onBehalfOfId", a.action, a.entity_type as "entityType", ` +
  `a.entity_id as "entityId", a.decision, a.rule, a.before, a.after, host(a.ip) as ip, a.user_agent as "userAgent", ` +
  `a.request_id as "requestId", a.session_id as "sessionId"`;

/**
 * What an entry says of people. It is bound by its own hash, which the seal keeps: so the rest of the entry and the
 * chain can still be verified when the law has it erased.
 */
export function contentHash({ before, after, ip, userAgent }: AuditFacts): string {
  return sha256(canonicalJson({ before: before ?? null, after: after ?? null, ip, userAgent }));
}

/**
 * hash = sha256(previous hash ‖ canonical JSON of the entry), in which `contentHash` stands for before, after, ip and
 * user agent. Everything in it is what GET /v1/audit-events answers, so that anybody can work it out.
 */
export function sealHash(previous: string, seq: number, facts: AuditFacts, content: string): string {
  const { before: _before, after: _after, ip: _ip, userAgent: _agent, ...named } = facts;
  const bytes = Buffer.from(canonicalJson({ ...pick(named), seq, contentHash: content }), 'utf8');
  return createHash('sha256').update(Buffer.from(previous, 'hex')).update(bytes).digest('hex');
}

/** A row may carry more than the chain binds. */
const pick = (facts: Omit<AuditFacts, 'before' | 'after' | 'ip' | 'userAgent'>) => ({
  id: facts.id,
  organizationId: facts.organizationId,
  position: facts.position,
  occurredAt: facts.occurredAt,
  actorKind: facts.actorKind,
  actorId: facts.actorId,
  onBehalfOfId: facts.onBehalfOfId,
  action: facts.action,
  entityType: facts.entityType,
  entityId: facts.entityId,
  decision: facts.decision,
  rule: facts.rule,
  requestId: facts.requestId,
  sessionId: facts.sessionId,
});

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
