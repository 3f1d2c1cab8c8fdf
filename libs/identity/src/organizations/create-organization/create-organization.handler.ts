import { randomUUID } from 'node:crypto';
import { CommandHandler } from '@nestjs/cqrs';
import { Fault, type Handles } from '@omni/platform';
import { organizationFacts, personPrincipal } from '../../access/facts';
import { personOf } from '../../access/person';
import { Member } from '../../members/member.entity';
import { MemberJoined } from '../../members/member.events';
import { userById } from '../../users/find-user';
import { noteSteps } from '../onboarding/steps';
import { Organization } from '../organization.entity';
import { OrganizationCreated, letterhead } from '../organization.events';
import { CreateOrganization } from './create-organization.command';
import { slugOf } from './slug';

const FOUNDER = { role: 'owner', grants: {}, count: 1 } as const;

@CommandHandler(CreateOrganization)
export class CreateOrganizationHandler implements Handles<typeof CreateOrganization> {
  async execute({ unit, input }: CreateOrganization) {
    const { principal } = unit;
    const user = await userById(unit, personOf(principal));
    if (!user) throw new Fault(401, 'unauthenticated', 'Log in first.');
    const id = randomUUID();
    const memberId = randomUUID();
    const { slug = slugOf(input.name), ...given } = input;
    const planned = Object.assign(new Organization(), given);
    const facts = organizationFacts(
      Object.assign({ organizationId: id, organizationStatus: planned.status, reaches: [FOUNDER] }, planned),
    );
    // From here on everything is the new organization's: its rows, its history, its first audit row.
    await unit.enter(
      personPrincipal(user.id, principal.sessionId, principal.mfa, facts, {
        memberId,
        role: 'owner',
        grants: {},
      }),
    );
    const organization = unit.insert(Organization, { ...given, id, slug });
    noteSteps(organization, unit.now);
    const owner = unit.insert(Member, {
      id: memberId,
      userId: user.id,
      name: user.name,
      email: user.email,
      role: 'owner',
      joinedAt: unit.now,
    });
    await unit.rightsChanged();
    const { name, country, baseCurrency, timezone, locale, industry, mode } = organization;
    unit.emit(OrganizationCreated, organization, {
      organizationId: id,
      name,
      slug,
      country,
      baseCurrency,
      timezone,
      locale,
      industry,
      ...letterhead(organization),
      mode,
      ownerUserId: user.id,
      ownerMemberId: memberId,
    });
    unit.emit(MemberJoined, owner, {
      memberId,
      userId: user.id,
      name: user.name,
      role: 'owner',
      invitationId: null,
    });
    unit.notes.subject = { type: 'organization', id };
    return organization;
  }
}
