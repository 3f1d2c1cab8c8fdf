import { CommandHandler } from '@nestjs/cqrs';
import {
  transition,
  type EventDecl,
  type Handles,
  type TenantEntity,
  type Transitions,
  type Unit,
} from '@omni/platform';
import { endAccess } from '../end-access';
import { keepAnOwner } from '../last-owner';
import type { Member, MemberStatus } from '../member.entity';
import { MemberReactivated, MemberRemoved, MemberSuspended } from '../member.events';
import { members } from '../member.resource';
import { ReactivateMember, RemoveMember, SuspendMember } from './change-standing.commands';

export const memberTransitions: Transitions<MemberStatus> = {
  suspend: { from: ['active'], to: 'suspended' },
  reactivate: { from: ['suspended'], to: 'active' },
  remove: { from: ['invited', 'active', 'suspended'], to: 'removed' },
};

async function move(unit: Unit, id: string, verb: string, event: EventDecl): Promise<Member> {
  await unit.rightsChanged();
  const member = await unit.load(members, id);
  const status = transition('member', memberTransitions, member.status, verb);
  if (status !== 'active') await keepAnOwner(unit, member);
  member.status = status;
  unit.emit(event, member, { memberId: member.id, userId: member.userId, name: member.name });
  return member;
}

@CommandHandler(SuspendMember)
export class SuspendMemberHandler implements Handles<typeof SuspendMember> {
  execute({ unit, input }: SuspendMember): Promise<TenantEntity> {
    return move(unit, input.id, 'suspend', MemberSuspended);
  }
}

@CommandHandler(ReactivateMember)
export class ReactivateMemberHandler implements Handles<typeof ReactivateMember> {
  execute({ unit, input }: ReactivateMember): Promise<TenantEntity> {
    return move(unit, input.id, 'reactivate', MemberReactivated);
  }
}

@CommandHandler(RemoveMember)
export class RemoveMemberHandler implements Handles<typeof RemoveMember> {
  async execute({ unit, input }: RemoveMember): Promise<null> {
    const member = await move(unit, input.id, 'remove', MemberRemoved);
    member.removedAt = unit.now;
    await endAccess(unit, member);
    return null;
  }
}
