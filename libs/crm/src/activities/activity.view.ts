import { viewOf } from '@omni/platform';
import type { Activity } from './activity.entity';

export const activityView = (row: Activity) => ({
  ...viewOf(row),
  kind: row.kind,
  subject: row.subject,
  body: row.body,
  occurredAt: row.occurredAt,
  durationMinutes: row.durationMinutes,
  direction: row.direction,
  outcome: row.outcome,
  entityType: row.entityType,
  entityId: row.entityId,
  clientId: row.clientId,
  contactIds: row.contactIds,
  memberId: row.memberId,
  messageId: row.messageId,
  appointmentId: row.appointmentId,
  source: row.source,
  correctedAt: row.correctedAt,
});
