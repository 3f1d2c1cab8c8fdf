import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  TOKEN_PREFIXES,
  hashToken,
  packToken,
  randomToken,
  type GrantLevel,
  type OrganizationFacts,
  type Role,
  type Unit,
} from '@omni/platform';
import {
  ORGANIZATION_FACTS,
  organizationFacts,
  personPrincipal,
  type OrganizationRow,
} from '../access/facts';
import { SecondFactor } from '../users/second-factor';
import type { User } from '../users/user.entity';
import { Session } from './session.entity';
import { SessionCreated } from './session.events';
import type { SignedIn, Workplace } from './signed-in.contract';
import { ACCESS_TOKEN_SECONDS, Tokens } from './tokens';

/** How long a session lives without being used. */
const SESSION_DAYS = 30;

export interface Place {
  workplace: Workplace;
  facts: OrganizationFacts;
  grants: Record<string, GrantLevel>;
}

interface PlaceRow extends OrganizationRow {
  slug: string;
  memberId: string;
  role: Role;
  grants: Record<string, GrantLevel>;
}

/** Opens sessions: the same for a login, an accepted invitation, a change of organization. */
@Injectable()
export class SignIn {
  constructor(
    private readonly tokens: Tokens,
    private readonly factors: SecondFactor,
  ) {}

  /** Where a person works, the place they were last in first. The transaction must act as that person. */
  async places(unit: Unit, userId: string): Promise<Place[]> {
    const rows = await unit.sql<PlaceRow>(
      `select ${ORGANIZATION_FACTS}, o.slug::text as slug, m.id as "memberId", m.role, m.module_grants as grants
       from identity.organization_members m join identity.organizations o on o.id = m.organization_id
       where m.user_id = $1 and m.status = 'active' and m.deleted_at is null and o.status not in ('suspended', 'closed')
       order by (select max(s.created_at) from identity.sessions s
                 where s.organization_id = m.organization_id and s.user_id = m.user_id) desc nulls last, m.joined_at desc`,
      [userId],
    );
    return rows.map((row) => ({
      facts: organizationFacts(row),
      grants: row.grants,
      workplace: {
        id: row.organizationId ?? '',
        name: row.name,
        slug: row.slug,
        status: row.organizationStatus,
        memberId: row.memberId,
        role: row.role,
      },
    }));
  }

  /** A session in one of the person's places, or in none. The unit goes on as that person there. */
  async open(
    unit: Unit,
    user: User,
    place: Place | null,
    places: readonly Place[],
    mfa: boolean,
  ): Promise<SignedIn> {
    const familyId = randomUUID();
    const membership = place && {
      memberId: place.workplace.memberId,
      role: place.workplace.role,
      grants: place.grants,
    };
    await unit.enter(personPrincipal(user.id, familyId, mfa, place?.facts ?? null, membership));
    const { session, refreshToken } = this.renew(unit, {
      userId: user.id,
      familyId,
      mfaLevel: mfa ? 'mfa' : 'none',
      id: familyId,
    });
    unit.emit(SessionCreated, session, { userId: user.id, sessionId: familyId, ip: unit.call.ip });
    return this.answer(unit, user, session, refreshToken, place, places);
  }

  /** A further refresh token of a family, in the unit's organization. */
  renew(
    unit: Unit,
    family: Pick<Session, 'userId' | 'familyId' | 'mfaLevel'> & { id?: string },
  ): { session: Session; refreshToken: string } {
    const refreshToken = packToken(TOKEN_PREFIXES.refresh, unit.tenantId, randomToken());
    const session = unit.insert(Session, {
      id: family.id ?? randomUUID(),
      userId: family.userId,
      familyId: family.familyId,
      mfaLevel: family.mfaLevel,
      refreshTokenHash: hashToken(refreshToken),
      ip: unit.call.ip,
      userAgent: unit.call.userAgent,
      lastUsedAt: unit.now,
      expiresAt: new Date(Date.parse(unit.now) + SESSION_DAYS * 86_400_000).toISOString(),
    });
    return { session, refreshToken };
  }

  answer(
    unit: Unit,
    user: User,
    session: Session,
    refreshToken: string,
    place: Place | null,
    places: readonly Place[],
  ): SignedIn {
    const claims = { sub: user.id, org: unit.tenantId, sid: session.familyId };
    return {
      tokenType: 'Bearer',
      accessToken: this.tokens.sign('api', claims, ACCESS_TOKEN_SECONDS),
      expiresIn: ACCESS_TOKEN_SECONDS,
      refreshToken,
      refreshTokenExpiresAt: session.expiresAt,
      user: { id: user.id, email: user.email, name: user.name, mfaEnabled: this.factors.isOn(user) },
      organization: place?.workplace ?? null,
      organizations: places.map((p) => p.workplace),
    };
  }
}
