import { QueryHandler } from '@nestjs/cqrs';
import type { Answers } from '@omni/platform';
import { ApprovalPlanner } from '../approval-plan';
import { ApprovalNeeded } from './approval-needed.query';

@QueryHandler(ApprovalNeeded)
export class ApprovalNeededHandler implements Answers<typeof ApprovalNeeded> {
  constructor(private readonly planner: ApprovalPlanner) {}

  async execute({ reader, input: { subjectType, subjectId } }: ApprovalNeeded) {
    const { call, tx, now, organization } = reader;
    const plan = await this.planner.plan(
      { call, tx, now, organization, tenantId: organization.id },
      { subject: { type: subjectType, id: subjectId } },
    );
    if ('skipped' in plan) return { needed: false, policy: null };
    const { policy, rules } = plan;
    const steps = rules.map(({ roles = [], memberIds = [] }) => ({
      roles: [...roles],
      memberIds: [...memberIds],
    }));
    return {
      needed: true,
      policy: policy && { id: policy.id, key: policy.key, name: policy.name, steps },
    };
  }
}
