import { CommandHandler } from '@nestjs/cqrs';
import { transition, type Handles, type TenantEntity } from '@omni/platform';
import { InvitationTokens } from '../invitation-tokens';
import { InvitationResent } from '../invitation.events';
import { invitations } from '../invitation.resource';
import { invitationTransitions } from '../revoke-invitation/revoke-invitation.handler';
import { ResendInvitation } from './resend-invitation.command';

@CommandHandler(ResendInvitation)
export class ResendInvitationHandler implements Handles<typeof ResendInvitation> {
  constructor(private readonly tokens: InvitationTokens) {}

  async execute({ unit, input }: ResendInvitation): Promise<TenantEntity> {
    const invitation = await unit.load(invitations, input.id);
    invitation.status = transition('invitation', invitationTransitions, invitation.status, 'resend');
    Object.assign(invitation, this.tokens.issue(unit.tenantId, invitation.id, unit.now));
    const { id: invitationId, email, role, expiresAt } = invitation;
    unit.emit(InvitationResent, invitation, { invitationId, email, role, expiresAt });
    return invitation;
  }
}
