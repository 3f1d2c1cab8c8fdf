import { NOBODY, defineResource, may, type Condition, type Scope } from '@omni/platform';
import { auditEventView } from './audit.contract';
import { AuditEvent } from './audit-event.entity';
import { financeTypes } from './finance-types';

/** What somebody did themselves, or a key in their name. */
const own: Scope = ({ id, userId }): Condition => {
  const conditions: Condition[] = [
    { actorId: id ?? NOBODY },
    { actorId: userId ?? NOBODY },
    { onBehalfOfId: userId ?? NOBODY },
  ];
  return { $or: conditions };
};
const finance: Scope = (principal): Condition => ({
  $or: [own(principal), { entityType: { $in: [...financeTypes] } }],
});

export const auditEvents = defineResource<AuditEvent>({
  module: 'timeline',
  name: 'audit-events',
  summary: 'Who did, or was refused, what: append-only, and sealed in a chain of hashes.',
  kind: 'aggregate',
  entity: AuditEvent,
  contract: { view: auditEventView },
  view: (row) => ({
    id: row.id,
    occurredAt: row.occurredAt,
    actorKind: row.actorKind,
    actorId: row.actorId,
    onBehalfOfId: row.onBehalfOfId,
    action: row.action,
    entityType: row.entityType,
    entityId: row.entityId,
    decision: row.decision,
    rule: row.rule,
    before: row.before,
    after: row.after,
    ip: row.ip,
    userAgent: row.userAgent,
    requestId: row.requestId,
    sessionId: row.sessionId,
    position: row.position,
  }),
  access: {
    owner: may('read export verify'),
    // Their team's as well: which members that is, the question finds out (list-audit-events).
    manager: may('read', { where: own }),
    staff: may('read', { where: own }),
    accountant: [may('read export', { where: finance }), may('verify')],
  },
  list: { filter: [], sort: [] },
  softDelete: false,
  publishes: false,
});
