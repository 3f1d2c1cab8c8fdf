import type { Unit } from '@omni/platform';
import { ApiKey } from '../api-keys/api-key.entity';
import { ApiKeyRevoked } from '../api-keys/api-key.events';
import type { Member } from './member.entity';

/** Ends the sessions and keys of somebody who left, in this organization. */
export async function endAccess(unit: Unit, member: Member): Promise<void> {
  await unit.sql(
    `update identity.sessions set revoked_at = $3, revoke_reason = 'admin', version = version + 1, updated_at = $3
     where organization_id = $1 and user_id = $2 and revoked_at is null`,
    [unit.tenantId, member.userId, unit.now],
  );
  const keys = await unit.rows(ApiKey, 't.created_by_member_id = $2 and t.revoked_at is null', [member.id]);
  for (const key of keys) {
    key.revokedAt = unit.now;
    unit.emit(ApiKeyRevoked, key, { apiKeyId: key.id, name: key.name, prefix: key.prefix });
  }
}
