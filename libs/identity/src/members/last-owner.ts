import { conflict, type Unit } from '@omni/platform';
import type { Member } from './member.entity';

/**
 * Refuses to leave an organization without an active owner. Call it after `unit.rightsChanged()`, whose lock makes two
 * owners who leave at once wait for each other.
 */
export async function keepAnOwner(unit: Unit, member: Member): Promise<void> {
  if (member.role !== 'owner' || member.status !== 'active') return;
  const [row] = await unit.sql<{ others: number }>(
    `select count(*) as others from identity.organization_members t
     where t.organization_id = $1 and t.role = 'owner' and t.status = 'active' and t.deleted_at is null and t.id <> $2`,
    [unit.tenantId, member.id],
  );
  if (!row?.others)
    throw conflict('last_owner', 'This is the last owner. Make somebody else an owner first.');
}
