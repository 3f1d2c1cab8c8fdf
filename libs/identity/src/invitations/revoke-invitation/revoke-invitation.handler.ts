import { CommandHandler } from '@nestjs/cqrs';
import { transition, type Handles, type TenantEntity, type Transitions } from '@omni/platform';
import type { InvitationStatus } from '../invitation.entity';
import { InvitationRevoked } from '../invitation.events';
import { invitations } from '../invitation.resource';
import { RevokeInvitation } from './revoke-invitation.command';

export const invitationTransitions: Transitions<InvitationStatus> = {
  accept: { from: ['pending'], to: 'accepted' },
  revoke: { from: ['pending'], to: 'revoked' },
  resend: { from: ['pending', 'expired'], to: 'pending' },
};

@CommandHandler(RevokeInvitation)
export class RevokeInvitationHandler implements Handles<typeof RevokeInvitation> {
  async execute({ unit, input }: RevokeInvitation): Promise<TenantEntity> {
    const invitation = await unit.load(invitations, input.id);
    invitation.status = transition('invitation', invitationTransitions, invitation.status, 'revoke');
    unit.emit(InvitationRevoked, invitation, {
      invitationId: invitation.id,
      email: invitation.email,
      role: invitation.role,
    });
    return invitation;
  }
}
