import type { ActorKind } from '../entity';

export type Role = 'owner' | 'manager' | 'staff' | 'accountant';
export const ROLES: readonly Role[] = ['owner', 'manager', 'staff', 'accountant'];

/** What a policy distinguishes: the members' roles, and a client's contact who came in by the portal. */
export type PolicyRole = Role | 'client';
export const POLICY_ROLES: readonly PolicyRole[] = [...ROLES, 'client'];

/** What a portal client came in for. A client is no member: they see their own client's rows and nothing else. */
export interface PortalSeat {
  /** row of the access that was granted */
  accessId: string;
  contactId: string;
  clientId: string;
  /** null: all of the client's engagements */
  engagementId: string | null;
  /** what the access permits, such as `invoices.read` */
  permissions: readonly string[];
}

/** How far a member's role reaches into one module: it narrows the role, never widens it. */
export type GrantLevel = 'none' | 'read' | 'write' | 'approve';

/** What every handler may need of the organization without asking for it. */
export interface OrganizationFacts {
  id: string;
  name: string;
  /** its own address, where people outside reach it */
  email: string | null;
  timezone: string;
  locale: string;
  country: string;
  baseCurrency: string;
  taxRounding: 'line' | 'document';
  status: string;
  /** nothing is posted up to this day any more; null where the books are open */
  booksLockedThrough: string | null;
  settings: OrganizationSettings;
  /** members who may work now. Absent: not counted */
  activeMembers?: number;
  /** the same by how far they reach: what needs a second person is off where nobody else has the right */
  reaches?: readonly Reach[];
}

/** Members with one role and the same grants. */
export interface Reach {
  role: Role;
  grants: Readonly<Record<string, GrantLevel>>;
  count: number;
}

export interface OrganizationSettings {
  /** minor units of the base currency up to which a role may approve; absent means without limit */
  approvalLimits?: Partial<Record<Role, number>>;
  strictTaxNumber?: boolean;
  [key: string]: unknown;
}

/** On whose behalf a call runs: the person or key behind the token, or the house itself. */
export interface Principal {
  kind: ActorKind;
  /** user, key, workflow … id; null for the house */
  id: string | null;
  /** null until a person has chosen an organization */
  organization: OrganizationFacts | null;
  memberId: string | null;
  userId: string | null;
  role: PolicyRole | null;
  /** set for portal clients alone */
  portal?: PortalSeat;
  /** module name to level; a module that is absent has the role's full reach */
  grants: Readonly<Record<string, GrantLevel>>;
  /** fields of the organization's own that this principal does not see, as `custom.<key>`, by type of record */
  hiddenFields?: Readonly<Record<string, readonly string[]>>;
  /** API key scopes such as `invoices:read`; null for people */
  scopes: readonly string[] | null;
  sessionId: string | null;
  /** whether the session passed a second factor */
  mfa: boolean;
  /** the organization's access version that these facts were read under */
  accessVersion: number | null;
  /** requests a minute that this key may make; null for the organization's default */
  rateLimitPerMinute: number | null;
  /** the dated version of the API that this key was made under */
  apiVersion?: string | null;
}

/** The role of a member; null for clients and the house. */
export const memberRole = ({ role }: Principal): Role | null => (role === 'client' ? null : role);

/** The house acting in one organization: consumers, schedules, seeds. It may do anything a module's own code does. */
export function systemPrincipal(
  organization: OrganizationFacts | null,
  kind: ActorKind = 'system',
): Principal {
  return {
    kind,
    id: null,
    organization,
    memberId: null,
    userId: null,
    role: null,
    grants: {},
    scopes: null,
    sessionId: null,
    mfa: false,
    accessVersion: null,
    rateLimitPerMinute: null,
  };
}

/** Kinds that act by the house's own code, unless they carry somebody's role (a workflow that a member published). */
export const isHouse = (principal: Principal): boolean =>
  principal.role === null &&
  (principal.kind === 'system' || principal.kind === 'workflow' || principal.kind === 'integration');
