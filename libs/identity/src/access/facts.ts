import {
  NOBODY,
  type GrantLevel,
  type OrganizationFacts,
  type OrganizationSettings,
  type Principal,
  type Reach,
  type Role,
} from '@omni/platform';

/** Columns of `identity.organizations o` that every handler may need. */
export const ORGANIZATION_FACTS =
  `o.id as "organizationId", o.name, o.email::text as email, o.timezone, o.locale, o.country, ` +
  `o.base_currency as "baseCurrency", o.tax_rounding as "taxRounding", o.status as "organizationStatus", ` +
  `o.books_locked_through as "booksLockedThrough", o.settings, ` +
  `(select jsonb_agg(r) from (select a.role, a.module_grants as grants, count(*) from identity.organization_members a ` +
  `where a.organization_id = o.id and a.status = 'active' and a.deleted_at is null group by 1, 2) r) as reaches`;

export interface OrganizationRow {
  organizationId: string | null;
  name: string;
  email: string | null;
  timezone: string;
  locale: string;
  country: string;
  baseCurrency: string;
  taxRounding: 'line' | 'document';
  organizationStatus: string;
  booksLockedThrough: string | null;
  settings: OrganizationSettings;
  /** null where nobody is a member */
  reaches: readonly Reach[] | null;
}

export const organizationFacts = (row: OrganizationRow): OrganizationFacts => ({
  id: row.organizationId ?? NOBODY,
  name: row.name,
  email: row.email,
  timezone: row.timezone,
  locale: row.locale,
  country: row.country,
  baseCurrency: row.baseCurrency,
  taxRounding: row.taxRounding,
  status: row.organizationStatus,
  booksLockedThrough: row.booksLockedThrough,
  settings: row.settings,
  activeMembers: (row.reaches ?? []).reduce((total, { count }) => total + count, 0),
  reaches: row.reaches ?? [],
});

/** Where the house works for people who are in no organization: their mail, their logins. */
export const NOWHERE: OrganizationFacts = {
  id: NOBODY,
  name: 'OmniBusiness',
  email: null,
  timezone: 'UTC',
  locale: 'en',
  country: 'US',
  baseCurrency: 'USD',
  taxRounding: 'line',
  status: 'active',
  booksLockedThrough: null,
  settings: {},
};

export interface Membership {
  memberId: string;
  role: Role;
  grants: Record<string, GrantLevel>;
}

/** A person at work in an organization, or in none. */
export function personPrincipal(
  userId: string,
  sessionId: string | null,
  mfa: boolean,
  organization: OrganizationFacts | null,
  membership: Membership | null,
  accessVersion: number | null = null,
): Principal {
  return {
    kind: 'user',
    id: userId,
    userId,
    organization,
    memberId: membership?.memberId ?? null,
    role: membership?.role ?? null,
    grants: membership?.grants ?? {},
    scopes: null,
    sessionId,
    mfa,
    accessVersion,
    rateLimitPerMinute: null,
  };
}
