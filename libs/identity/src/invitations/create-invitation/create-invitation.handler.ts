import { randomUUID } from 'node:crypto';
import { CommandHandler } from '@nestjs/cqrs';
import { conflict, forbidden, type Handles, type TenantEntity, type Unit } from '@omni/platform';
import { KnownModules } from '../../members/change-grants/known-modules';
import { MemberInvited } from '../../members/member.events';
import { InvitationTokens } from '../invitation-tokens';
import { Invitation } from '../invitation.entity';
import { InvitationCreated } from '../invitation.events';
import { invitations } from '../invitation.resource';
import { CreateInvitation } from './create-invitation.command';

@CommandHandler(CreateInvitation)
export class CreateInvitationHandler implements Handles<typeof CreateInvitation> {
  constructor(
    private readonly tokens: InvitationTokens,
    private readonly modules: KnownModules,
  ) {}

  async execute({ unit, input }: CreateInvitation): Promise<TenantEntity> {
    const { email, role, moduleGrants = {} } = input;
    const { userId } = unit.principal;
    if (!userId)
      throw forbidden('Only a person or a key of theirs can invite.', 'identity.invitations:create');
    this.modules.check(moduleGrants);
    await this.clearTheWay(unit, email);
    const id = randomUUID();
    const token = this.tokens.issue(unit.tenantId, id, unit.now);
    const invitation = unit.create(invitations, {
      id,
      email,
      role,
      moduleGrants,
      invitedById: userId,
      ...token,
    });
    const data = { invitationId: id, email, role };
    unit.emit(InvitationCreated, invitation, { ...data, expiresAt: invitation.expiresAt });
    unit.emit(MemberInvited, invitation, data);
    return invitation;
  }

  /** One open invitation an e-mail, and none for who is here already. Nobody is looked up beyond this organization. */
  private async clearTheWay(unit: Unit, email: string): Promise<void> {
    const [member] = await unit.sql<{ id: string }>(
      `select t.id from identity.organization_members t where t.organization_id = $1 and t.email = $2 and t.status <> 'removed'`,
      [unit.tenantId, email],
    );
    if (member)
      throw conflict('identity.invitation.already_member', 'This person is a member already.', {
        existingId: member.id,
      });
    const open = await unit.rows(Invitation, `t.email = $2 and t.status = 'pending'`, [email]);
    for (const invitation of open) {
      if (invitation.expiresAt > unit.now) {
        throw conflict(
          'identity.invitation.pending',
          'There is an open invitation: send it again or take it back.',
          { existingId: invitation.id },
        );
      }
      invitation.status = 'expired';
    }
  }
}
