import { BlockList } from 'node:net';
import {
  NOBODY,
  type Database,
  type RelayDatabase,
  type GrantLevel,
  type OrganizationFacts,
  type Principal,
  type Role,
} from '@omni/platform';
import { ORGANIZATION_FACTS, organizationFacts, personPrincipal, type OrganizationRow } from './facts';

/** A principal as the database has it now, and what else bounds its bearer. */
export interface Found {
  principal: Principal;
  /** ms; null where the facts themselves do not end */
  expiresAt: number | null;
  /** addresses that the bearer may come from; null for any */
  allowed: BlockList | null;
}

interface MemberRow {
  memberId: string | null;
  role: Role | null;
  memberStatus: string | null;
  grants: Record<string, GrantLevel> | null;
}

type SessionRow = OrganizationRow & MemberRow & { userStatus: string; mfaLevel: 'none' | 'mfa' | null };

const MEMBER = `m.id as "memberId", m.role, m.status as "memberStatus", m.module_grants as grants`;

const SESSION = `
  select u.status as "userStatus", ${MEMBER}, ${ORGANIZATION_FACTS},
    (select s.mfa_level from identity.sessions s where s.organization_id = $1 and s.family_id = $3 and s.user_id = $2
       and s.revoked_at is null and s.expires_at > $4 limit 1) as "mfaLevel"
  from identity.users u
  left join identity.organizations o on o.id = $1
  left join identity.organization_members m
    on m.organization_id = $1 and m.user_id = u.id and m.status <> 'removed' and m.deleted_at is null
  where u.id = $2`;

/** Organizations in which nobody works any more. */
const SHUT = new Set(['suspended', 'closed']);

/** A person in a session; null when the session, the membership or the account has ended. */
export async function readSession(
  database: Database,
  subject: { organizationId: string; userId: string; sessionId: string | null },
  now: string,
): Promise<Found | null> {
  const { organizationId, userId, sessionId } = subject;
  const { rows, accessVersion } = await database.read({ organizationId, userId }, [
    { text: SESSION, values: [organizationId, userId, sessionId, now] },
  ]);
  const row = rows[0]?.[0] as unknown as SessionRow | undefined;
  if (!row || row.userStatus === 'disabled' || (sessionId !== null && row.mfaLevel === null)) return null;
  const mfa = row.mfaLevel === 'mfa';
  if (organizationId === NOBODY) {
    return {
      principal: personPrincipal(userId, sessionId, mfa, null, null, accessVersion),
      expiresAt: null,
      allowed: null,
    };
  }
  if (row.organizationId === null || SHUT.has(row.organizationStatus)) return null;
  if (row.memberId === null || row.role === null || row.memberStatus !== 'active') return null;
  const membership = { memberId: row.memberId, role: row.role, grants: row.grants ?? {} };
  const principal = personPrincipal(
    userId,
    sessionId,
    mfa,
    organizationFacts(row),
    membership,
    accessVersion,
  );
  return { principal, expiresAt: null, allowed: null };
}

interface KeyRow extends OrganizationRow, MemberRow {
  id: string;
  userId: string;
  scopes: string[];
  roleCeiling: Role;
  rateLimitPerMin: number | null;
  apiVersion: string | null;
  allowedCidrs: string[] | null;
  expiresAt: string | null;
  rotatingUntil: string | null;
  current: boolean;
}

const API_KEY = `
  select k.id, k.scopes, k.role_ceiling as "roleCeiling", k.rate_limit_per_min as "rateLimitPerMin",
    k.api_version as "apiVersion",
    k.allowed_cidrs::text[] as "allowedCidrs", k.expires_at as "expiresAt", k.rotating_until as "rotatingUntil",
    k.secret_hash = $2 as current, m.user_id as "userId", ${MEMBER}, ${ORGANIZATION_FACTS}
  from identity.api_keys k
  join identity.organizations o on o.id = k.organization_id
  join identity.organization_members m on m.organization_id = k.organization_id and m.id = k.created_by_member_id
  where k.organization_id = $1 and (k.secret_hash = $2 or k.previous_secret_hash = $2)
    and k.revoked_at is null and k.deleted_at is null`;

/** A key with what its creator may do today, under its ceiling; null when key or creator has ended. */
export async function readApiKey(
  database: Database,
  subject: { organizationId: string; secretHash: string },
  now: string,
): Promise<Found | null> {
  const { organizationId, secretHash } = subject;
  const { rows, accessVersion } = await database.read({ organizationId }, [
    { text: API_KEY, values: [organizationId, secretHash] },
  ]);
  const row = rows[0]?.[0] as unknown as KeyRow | undefined;
  if (!row || row.memberStatus !== 'active' || row.role === null || SHUT.has(row.organizationStatus))
    return null;
  const ends = [row.expiresAt, row.current ? null : (row.rotatingUntil ?? now)].filter((end) => end !== null);
  const expiresAt = ends.length ? Math.min(...ends.map((end) => Date.parse(end))) : null;
  const principal: Principal = {
    kind: 'api_key',
    id: row.id,
    userId: row.userId,
    memberId: row.memberId,
    organization: organizationFacts(row),
    role: ceiling(row.role, row.roleCeiling),
    grants: row.grants ?? {},
    scopes: row.scopes,
    sessionId: null,
    mfa: false,
    accessVersion,
    rateLimitPerMinute: row.rateLimitPerMin,
    apiVersion: row.apiVersion,
  };
  return { principal, expiresAt, allowed: blockList(row.allowedCidrs) };
}

/** What two roles have in common. Accountant and the others are no subsets of each other: then nothing. */
export function ceiling(creator: Role, limit: Role): Role | null {
  if (creator === 'owner' || creator === limit) return limit;
  if (creator === 'manager' && limit === 'staff') return 'staff';
  return creator === 'staff' && limit === 'manager' ? 'staff' : null;
}

function blockList(cidrs: readonly string[] | null): BlockList | null {
  if (!cidrs?.length) return null;
  const list = new BlockList();
  for (const cidr of cidrs) {
    const [address = '', bits] = cidr.split('/');
    const family = address.includes(':') ? 'ipv6' : 'ipv4';
    if (bits === undefined) list.addAddress(address, family);
    else list.addSubnet(address, Number(bits), family);
  }
  return list;
}

const ORGANIZATION = `select ${ORGANIZATION_FACTS} from identity.organizations o where o.id = $1`;

export async function readOrganization(database: Database, id: string): Promise<OrganizationFacts | null> {
  const { rows } = await database.read({ organizationId: id }, [{ text: ORGANIZATION, values: [id] }]);
  const row = rows[0]?.[0] as unknown as OrganizationRow | undefined;
  return row ? organizationFacts(row) : null;
}

/** The person behind a member. */
export async function readUserOf(
  database: Database,
  organizationId: string,
  memberId: string,
): Promise<string | null> {
  const text =
    'select m.user_id as "userId" from identity.organization_members m where m.organization_id = $1 and m.id = $2';
  const { rows } = await database.read({ organizationId }, [{ text, values: [organizationId, memberId] }]);
  return (rows[0]?.[0] as { userId: string } | undefined)?.userId ?? null;
}

/** Every origin that some organization lists, with the organizations that do. */
export async function readOrigins(relay: RelayDatabase): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const rows = await relay.rows<{ origin: string; ids: string[] }>(
    `select origin, array_agg(o.id)::text[] as ids from identity.organizations o, unnest(o.cors_origins) as origin
     where o.cors_origins <> '{}' and o.status not in ('suspended', 'closed') group by origin`,
  );
  return new Map(rows.map(({ origin, ids }) => [origin, new Set(ids)]));
}
