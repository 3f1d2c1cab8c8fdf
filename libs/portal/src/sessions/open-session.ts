import { randomUUID } from 'node:crypto';
import { TOKEN_PREFIXES, cut, hashToken, packToken, randomToken, type Unit } from '@omni/platform';
import { PortalAccess } from '../access/access.entity';
import { PERMITTED } from '../links/link.purposes';
import type { PortalLink } from '../links/link.entity';
import type { PortalSessionAnswer } from './portal-session.contract';
import { PortalSession } from './session.entity';

const SESSION_HOURS = 12;
/** How long a session may lie unused before it cannot be renewed. */
const REFRESH_DAYS = 14;
/** A session by a document's link is for that document. */
const DOCUMENT_HOURS = 2;

/** Opens a session for an access that was checked; its token is in the answer and nowhere else. */
export async function openSession(
  unit: Unit,
  access: PortalAccess,
  link: PortalLink | null,
  familyId: string = randomUUID(),
): Promise<PortalSessionAnswer> {
  const token = packToken(TOKEN_PREFIXES.portal, unit.tenantId, randomToken());
  const purpose = link?.purpose ?? 'login';
  const permitted = purpose === 'login' ? null : [...PERMITTED[purpose]];
  const hours = permitted ? DOCUMENT_HOURS : SESSION_HOURS;
  const expiresAt = earlier(after(unit.now, hours), access.expiresAt);
  const refreshToken = permitted
    ? null
    : packToken(TOKEN_PREFIXES.portalRefresh, unit.tenantId, randomToken());
  unit.insert(PortalSession, {
    accessId: access.id,
    linkId: link?.id ?? null,
    tokenHash: hashToken(token),
    permitted,
    familyId,
    refreshTokenHash: refreshToken && hashToken(refreshToken),
    refreshExpiresAt: refreshToken && earlier(after(unit.now, REFRESH_DAYS * 24), access.expiresAt),
    expiresAt,
    ip: unit.call.ip,
    userAgent: unit.call.userAgent === null ? null : cut(unit.call.userAgent, 500),
  });
  access.lastLoginAt = unit.now;
  const others = permitted ? [access] : await openAccesses(unit, access);
  return {
    accessToken: token,
    refreshToken,
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

const after = (now: string, hours: number): string =>
  new Date(Date.parse(now) + hours * 3_600_000).toISOString();

const earlier = (a: string, b: string | null): string => (b !== null && b < a ? b : a);
