import type { Unit } from '@omni/platform';
import type { RevokeReason } from './session.entity';

/**
 * Ends a person's sessions in every organization, but for the one named. The transaction must act as that person.
 * Access tokens of these sessions are void at their next use.
 */
export async function endSessions(
  unit: Unit,
  userId: string,
  reason: RevokeReason,
  keep: string | null = null,
): Promise<void> {
  const ended = await unit.sql<{ organizationId: string }>(
    `update identity.sessions set revoked_at = $2, revoke_reason = $3, version = version + 1, updated_at = $2
     where user_id = $1 and revoked_at is null and family_id is distinct from $4
     returning organization_id as "organizationId"`,
    [userId, unit.now, reason, keep],
  );
  // Also where they work without a session: what a process remembers of their account is to be read anew.
  await unit.rightsChanged([unit.tenantId, ...ended.map((row) => row.organizationId)]);
}
