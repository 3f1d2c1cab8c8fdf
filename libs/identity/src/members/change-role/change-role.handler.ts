import { CommandHandler } from '@nestjs/cqrs';
import type { Handles, TenantEntity } from '@omni/platform';
import { keepAnOwner } from '../last-owner';
import { MemberRoleChanged } from '../member.events';
import { members } from '../member.resource';
import { ChangeMemberRole } from './change-role.command';

@CommandHandler(ChangeMemberRole)
export class ChangeMemberRoleHandler implements Handles<typeof ChangeMemberRole> {
  async execute({ unit, input }: ChangeMemberRole): Promise<TenantEntity> {
    await unit.rightsChanged();
    const member = await unit.load(members, input.id);
    const from = member.role;
    if (from === input.role) return member;
    await keepAnOwner(unit, member);
    member.role = input.role;
    unit.emit(MemberRoleChanged, member, {
      memberId: member.id,
      userId: member.userId,
      name: member.name,
      from,
      to: input.role,
    });
    return member;
  }
}
