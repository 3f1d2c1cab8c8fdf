import { randomUUID } from 'node:crypto';
import { CommandHandler } from '@nestjs/cqrs';
import { TOKEN_PREFIXES, hashToken, transition, unpackToken, type Handles, type Unit } from '@omni/platform';
import { NOWHERE, ORGANIZATION_FACTS, organizationFacts, type OrganizationRow } from '../../access/facts';
import { Member } from '../../members/member.entity';
import { MemberJoined } from '../../members/member.events';
import type { SignedIn } from '../../sessions/signed-in.contract';
import { SignIn, type Place } from '../../sessions/sign-in';
import { voidToken } from '../../users/mailed-tokens';
import type { User } from '../../users/user.entity';
import { Invitation } from '../invitation.entity';
import { InvitationAccepted } from '../invitation.events';
import { invitationTransitions } from '../revoke-invitation/revoke-invitation.handler';
import { AcceptInvitation } from './accept-invitation.command';
import { WhoAccepts } from './who-accepts';

@CommandHandler(AcceptInvitation)
export class AcceptInvitationHandler implements Handles<typeof AcceptInvitation> {
  constructor(
    private readonly who: WhoAccepts,
    private readonly signIn: SignIn,
  ) {}

  async execute({ unit, input }: AcceptInvitation): Promise<SignedIn> {
    const asking = unit.principal;
    const invitation = await this.find(unit, input.token);
    const user = await this.who.find(unit, asking, invitation, input);
    const place = await this.join(unit, invitation, user);
    const elsewhere = (await this.signIn.places(unit, user.id)).filter(
      (p) => p.workplace.id !== place.workplace.id,
    );
    const answer = await this.signIn.open(unit, user, place, [place, ...elsewhere], asking.mfa);
    await unit.rightsChanged();
    unit.notes.subject = { type: 'invitation', id: invitation.id };
    return answer;
  }

  /** The pending invitation behind a token, locked; the unit goes on in its organization. */
  private async find(unit: Unit, token: string): Promise<Invitation> {
    const parts = unpackToken(TOKEN_PREFIXES.invitation, token);
    if (!parts) throw voidToken();
    await unit.enter({
      ...unit.principal,
      role: null,
      memberId: null,
      organization: { ...NOWHERE, id: parts.organizationId },
    });
    const [invitation] = await unit.rows(Invitation, `t.token_hash = $2 and t.status = 'pending'`, [
      hashToken(token),
    ]);
    if (!invitation || invitation.expiresAt <= unit.now) throw voidToken();
    return invitation;
  }

  private async join(unit: Unit, invitation: Invitation, user: User): Promise<Place> {
    const { id: invitationId, role, moduleGrants: grants, email } = invitation;
    const [row] = await unit.sql<OrganizationRow & { slug: string }>(
      `select ${ORGANIZATION_FACTS}, o.slug::text as slug from identity.organizations o where o.id = $1 and o.status not in ('suspended', 'closed')`,
      [unit.tenantId],
    );
    if (!row) throw voidToken();
    const memberId = randomUUID();
    const facts = organizationFacts(row);
    await unit.actFor(user.id);
    invitation.status = transition('invitation', invitationTransitions, invitation.status, 'accept');
    invitation.acceptedById = user.id;
    const member = unit.insert(Member, {
      id: memberId,
      userId: user.id,
      name: user.name,
      email: user.email,
      role,
      moduleGrants: grants,
      invitedById: invitation.invitedById,
      joinedAt: unit.now,
    });
    unit.emit(InvitationAccepted, invitation, { invitationId, email, role, memberId, userId: user.id });
    unit.emit(MemberJoined, member, { memberId, userId: user.id, name: user.name, role, invitationId });
    return {
      facts,
      grants,
      workplace: { id: facts.id, name: facts.name, slug: row.slug, status: facts.status, memberId, role },
    };
  }
}
