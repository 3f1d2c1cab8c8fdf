import type { Unit } from '@omni/platform';
import type { Activity } from './activity.entity';
import { ActivityLogged } from './activity.events';

/** Tells of a logged activity and moves its client's last activity. */
export async function settleActivity(unit: Unit, activity: Activity): Promise<void> {
  const { id, kind, subject, occurredAt, entityType, entityId, clientId, contactIds } = activity;
  const { memberId, messageId, appointmentId, source } = activity;
  unit.emit(ActivityLogged, activity, {
    id,
    kind,
    subject,
    occurredAt,
    entityType,
    entityId,
    clientId,
    contactIds,
    memberId,
    messageId,
    appointmentId,
    source,
  });
  if (clientId) await touchClient(unit, clientId, occurredAt);
}

/** A date derived from activities, not a fact that somebody wrote: it makes no new version of the client. */
const touchClient = (unit: Unit, clientId: string, at: string): Promise<unknown> =>
  unit.sql(
    `update crm.client_companies set last_activity_at = $3
     where organization_id = $1 and id = $2 and (last_activity_at is null or last_activity_at < $3)`,
    [unit.tenantId, clientId, at],
  );

const CLIENT_OF: Readonly<Record<string, string>> = {
  client_company: 'select id from crm.client_companies',
  contact: 'select client_id as id from crm.contacts',
  lead: 'select converted_client_id as id from crm.leads',
  deal: 'select client_id as id from crm.deals',
  engagement: 'select client_id as id from crm.engagements',
};

/** Whether a record of this module is there, and its client. Records of other modules are known by id alone. */
export async function aboutOf(
  unit: Unit,
  entityType: string,
  entityId: string,
): Promise<{ exists: boolean; clientId: string | null }> {
  const select = CLIENT_OF[entityType];
  if (!select) return { exists: true, clientId: null };
  const [row] = await unit.sql<{ id: string | null }>(
    `${select} where organization_id = $1 and id = $2 and deleted_at is null`,
    [unit.tenantId, entityId],
  );
  return { exists: row !== undefined, clientId: row?.id ?? null };
}
