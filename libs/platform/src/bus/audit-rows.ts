import { randomUUID } from 'node:crypto';
import { redact } from '../crypto';
import { tableOf, type BaseEntity, type EntityClass } from '../entity';
import type { Change } from './tracked';
import type { Unit } from './unit';

/** An audit row that a handler asks for by name; see `Unit.audit`. */
export interface PendingAudit {
  action: string;
  about: BaseEntity;
  diff: 'shown' | 'silent';
}

/** Nothing that an audit would tell: no change at all, or machinery that moved its own rows. */
export const isSilent = ({ notes, events, audits }: Unit, changes: readonly Change[]): boolean =>
  audits.length === 0 &&
  (Boolean(notes.unaudited) || (changes.length === 0 && events.length === 0 && !notes.subject));

/** The unit's audit rows: those that its handler named, else one for what it changed first. */
export function auditRows(unit: Unit, action: string, changes: readonly Change[]): Record<string, unknown>[] {
  if (unit.audits.length === 0) {
    const subject = changes.find((c) => c.entity.id === unit.notes.subject?.id) ?? changes[0];
    return [auditRow(unit, action, unit.notes.subject ?? null, subject)];
  }
  const byEntity = new Map(changes.map((c) => [c.entity, c]));
  return unit.audits.map(({ action: named, about, diff }) => {
    const subject = { type: tableOf(about.constructor as EntityClass).type, id: about.id };
    return auditRow(unit, named, subject, diff === 'shown' ? byEntity.get(about) : undefined);
  });
}

/** Who did what to which row, with the redacted difference. */
function auditRow(
  unit: Unit,
  action: string,
  named: { type: string; id: string } | null,
  subject: Change | undefined,
): Record<string, unknown> {
  const before = subject?.before ? diffSide(subject, subject.before) : null;
  const after = subject ? diffSide(subject, subject.entity as unknown as Record<string, unknown>) : null;
  return {
    organization_id: unit.tenantId,
    id: randomUUID(),
    occurred_at: unit.now,
    actor_kind: unit.principal.kind,
    actor_id: unit.principal.id,
    on_behalf_of_id: unit.principal.kind === 'api_key' ? unit.principal.userId : null,
    action,
    entity_type: named?.type ?? subject?.table.type ?? null,
    entity_id: named?.id ?? subject?.entity.id ?? null,
    decision: 'allow',
    rule: null,
    before,
    after,
    ip: unit.call.ip,
    user_agent: unit.call.userAgent,
    request_id: unit.call.requestId,
    session_id: unit.principal.sessionId,
  };
}

function diffSide(change: Change, side: Record<string, unknown>): unknown {
  const secret = new Set(change.table.columns.filter((c) => c.secret).map((c) => c.property));
  const picked: Record<string, unknown> = {};
  for (const property of change.changed) {
    const value = side[property] ?? null;
    // Of a new row, only what it was given says something.
    if (SKIPPED.has(property) || (change.op === 'insert' && value === null)) continue;
    picked[property] = secret.has(property) ? '[secret]' : value;
  }
  return redact(picked);
}

const SKIPPED = new Set([
  'organizationId',
  'createdAt',
  'updatedAt',
  'createdByKind',
  'createdById',
  'updatedByKind',
  'updatedById',
  'version',
]);
