import { CommandHandler } from '@nestjs/cqrs';
import { conflict, type Handles, type TenantEntity } from '@omni/platform';
import { personOf } from '../../access/person';
import { Member } from '../member.entity';
import { MemberRoleChanged } from '../member.events';
import { members } from '../member.resource';
import { TransferOwnership } from './transfer-ownership.command';

@CommandHandler(TransferOwnership)
export class TransferOwnershipHandler implements Handles<typeof TransferOwnership> {
  async execute({ unit, input }: TransferOwnership): Promise<TenantEntity> {
    personOf(unit.principal);
    await unit.rightsChanged();
    const heir = await unit.load(members, input.id);
    if (heir.status !== 'active' || heir.role === 'owner') {
      throw conflict(
        'identity.member.not_active',
        'Ownership goes to an active member who is not an owner yet.',
      );
    }
    const [self] = await unit.rows(Member, 't.id = $2', [unit.principal.memberId]);
    for (const [member, role] of [
      [heir, 'owner'],
      [self, 'manager'],
    ] as const) {
      if (!member) continue;
      const from = member.role;
      member.role = role;
      unit.emit(MemberRoleChanged, member, {
        memberId: member.id,
        userId: member.userId,
        name: member.name,
        from,
        to: role,
      });
    }
    return heir;
  }
}
