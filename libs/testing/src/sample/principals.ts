import { Global, Injectable, Module } from '@nestjs/common';
import { Fault, PrincipalSource, type OrganizationFacts, type Principal, type Role } from '@omni/platform';

export const ACME = '11111111-1111-4111-8111-111111111111';
export const GLOBEX = '22222222-2222-4222-8222-222222222222';

/** Facts about any organization that a test cares to name. */
export const factsOf = (id: string): OrganizationFacts => ({
  id,
  name: `Organization ${id.slice(0, 4)}`,
  email: null,
  timezone: 'Europe/Berlin',
  locale: 'en',
  country: 'DE',
  baseCurrency: 'EUR',
  taxRounding: 'line',
  status: 'active',
  booksLockedThrough: null,
  settings: {},
});

/** `owner@<organization>` and its like are tokens: who asks is written on them. */
export const tokenOf = (role: Role, organizationId: string, userId = userOf(role)): string =>
  `${role}@${organizationId}@${userId}`;

const userOf = (role: Role): string =>
  `aaaaaaaa-0000-4000-8000-${Buffer.from(role.padEnd(6).slice(0, 6)).toString('hex')}`;

/** Tokens map to principals without a session, a password or a table: the platform's own tests need no users. */
@Injectable()
export class StubPrincipals extends PrincipalSource {
  authenticate(bearer: string): Promise<Principal> {
    const [role = '', organizationId = '', userId = ''] = bearer.split('@');
    if (!['owner', 'manager', 'staff', 'accountant'].includes(role)) {
      return Promise.reject(new Fault(401, 'unauthenticated', 'The token is not known.'));
    }
    return Promise.resolve({
      kind: 'user',
      id: userId,
      organization: factsOf(organizationId),
      memberId: userId,
      userId,
      role: role as Role,
      grants: {},
      scopes: null,
      sessionId: null,
      mfa: false,
      accessVersion: null,
      rateLimitPerMinute: 1_000_000,
    });
  }

  reload(principal: Principal): Promise<Principal> {
    return Promise.resolve(principal);
  }

  member(organizationId: string, memberId: string): Promise<Principal> {
    return this.authenticate(tokenOf('owner', organizationId, memberId));
  }

  organization(id: string): Promise<OrganizationFacts> {
    return Promise.resolve(factsOf(id));
  }
}

@Global()
@Module({
  providers: [{ provide: PrincipalSource, useClass: StubPrincipals }],
  exports: [PrincipalSource],
})
export class StubPrincipalsModule {}
