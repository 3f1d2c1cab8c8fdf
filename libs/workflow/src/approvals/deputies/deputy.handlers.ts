import { CommandHandler } from '@nestjs/cqrs';
import { Facts, unprocessable, type Fault, type Handles } from '@omni/platform';
import type { MemberFacts } from '../seats';
import { AppointDeputy, DismissDeputy } from './deputy.commands';
import type { ApprovalDeputy } from './deputy.entity';
import { approvalDeputies } from './deputy.resource';

const notPossible = (pointer: string, message: string): Fault =>
  unprocessable('workflow.deputy.not_possible', 'This deputy cannot be appointed.', [
    { pointer, code: 'invalid_value', message },
  ]);

@CommandHandler(AppointDeputy)
export class AppointDeputyHandler implements Handles<typeof AppointDeputy> {
  constructor(private readonly facts: Facts) {}

  async execute({ unit, input }: AppointDeputy): Promise<ApprovalDeputy> {
    const memberId = input.memberId ?? unit.principal.memberId ?? '';
    const { deputyMemberId, endsAt, startsAt = unit.now, reason = null } = input;
    if (endsAt <= startsAt) throw notPossible('/endsAt', 'must be after the beginning');
    if (deputyMemberId === memberId) throw notPossible('/deputyMemberId', 'must be somebody else');
    const members = await this.facts.rows<MemberFacts>(unit, 'member', [memberId, deputyMemberId]);
    if (members.get(memberId)?.status !== 'active') throw notPossible('/memberId', 'is no active member');
    const deputy = members.get(deputyMemberId);
    if (deputy?.status !== 'active' || deputy.role === 'staff')
      throw notPossible('/deputyMemberId', 'must be an active owner, manager or accountant');
    return unit.create(approvalDeputies, { memberId, deputyMemberId, startsAt, endsAt, reason });
  }
}

@CommandHandler(DismissDeputy)
export class DismissDeputyHandler implements Handles<typeof DismissDeputy> {
  async execute({ unit, input }: DismissDeputy): Promise<ApprovalDeputy> {
    const deputy = await unit.load(approvalDeputies, input.id, 'delete');
    deputy.deletedAt = unit.now;
    return deputy;
  }
}
