import { TOKEN_PREFIXES, hashToken, packToken, randomToken, type Unit } from '@omni/platform';
import { PortalAccess } from '../access/access.entity';
import { PERMITTED } from '../links/link.purposes';
import type { PortalLink } from '../links/link.entity';
import type { PortalSessionAnswer } from './portal-session.contract';
import { PortalSession } from './session.entity';

const SESSION_HOURS = 12;
/** A session by a document's link is for that document. */
const DOCUMENT_HOURS = 2;

/** Opens a session for an access that was checked; its token is in the answer and nowhere else. */
export async function openSession(
  unit: Unit,
  access: PortalAccess,
  link: PortalLink | null,
): Promise<PortalSessionAnswer> {
  const token = packToken(TOKEN_PREFIXES.portal, unit.tenantId, randomToken());
  const purpose = link?.purpose ?? 'login';
  const permitted = purpose === 'login' ? null : [...PERMITTED[purpose]];
  const hours = permitted ? DOCUMENT_HOURS : SESSION_HOURS;
  const expiresAt = earlier(
    new Date(Date.parse(unit.now) + hours * 3_600_000).toISOString(),
    access.expiresAt,
  );
  unit.insert(PortalSession, {
    accessId: access.id,
    linkId: link?.id ?? null,
    tokenHash: hashToken(token),
    permitted,
    expiresAt,
    ip: unit.call.ip,
    userAgent: unit.call.userAgent?.slice(0, 500) ?? null,
  });
  access.lastLoginAt = unit.now;
  const others = permitted ? [access] : await openAccesses(unit, access);
  return {
    accessToken: token,
    tokenType: 'Bearer',
    expiresAt,
    access: seatOf(access),
    permissions: permitted ? access.permissions.filter((one) => permitted.includes(one)) : access.permissions,
    target: link?.targetType && link.targetId ? { type: link.targetType, id: link.targetId } : null,
    accesses: others.map(seatOf),
  };
}

async function openAccesses(unit: Unit, access: PortalAccess): Promise<PortalAccess[]> {
  const rows = await unit.rows(
    PortalAccess,
    `t.contact_id = $2 and t.id <> $3 and t.status in ('invited', 'active') and t.deleted_at is null`,
    [access.contactId, access.id],
  );
  return [access, ...rows.filter((row) => row.isOpen(unit.now))];
}

const seatOf = ({ id, contactId, clientId, engagementId }: PortalAccess) => ({
  id,
  contactId,
  clientId,
  engagementId,
});

const earlier = (a: string, b: string | null): string => (b !== null && b < a ? b : a);
