import type { Unit } from '@omni/platform';
import { PortalLink } from '../links/link.entity';
import { PortalSession } from '../sessions/session.entity';
import type { PortalAccess } from './access.entity';
import { PortalAccessRevoked, PortalAccessSuspended, accessFacts } from './access.events';

/** Ends every session of an access; each is refused from its next request on. */
export async function endSessions(unit: Unit, accessId: string): Promise<void> {
  for (const session of await unit.rows(PortalSession, 't.access_id = $2 and t.revoked_at is null', [
    accessId,
  ]))
    session.end('access_ended', unit.now);
  await unit.rightsChanged();
}

/** Takes an access away for good: its sessions end, and links that wait in a mailbox open nothing. */
export async function revokeAccess(unit: Unit, access: PortalAccess, reason: string | null): Promise<void> {
  access.revoke(reason, unit.now);
  unit.emit(PortalAccessRevoked, access, { ...accessFacts(access), reason });
  await endSessions(unit, access.id);
  const waiting = await unit.rows(
    PortalLink,
    't.access_id = $2 and t.used_at is null and t.expires_at > $3',
    [access.id, unit.now],
  );
  for (const link of waiting) link.expiresAt = unit.now;
}

export async function suspendAccess(unit: Unit, access: PortalAccess, reason: string | null): Promise<void> {
  access.suspend(reason);
  unit.emit(PortalAccessSuspended, access, { ...accessFacts(access), reason });
  await endSessions(unit, access.id);
}
