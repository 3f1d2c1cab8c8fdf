import { CommandHandler } from '@nestjs/cqrs';
import { Catalogue, applyPatch, type Handles } from '@omni/platform';
import { requireType } from '../policy.errors';
import type { ApprovalPolicy } from '../policy.entity';
import { approvalPolicies } from '../policy.resource';
import { ReviseApprovalPolicy } from './revise-policy.command';

@CommandHandler(ReviseApprovalPolicy)
export class ReviseApprovalPolicyHandler implements Handles<typeof ReviseApprovalPolicy> {
  constructor(private readonly catalogue: Catalogue) {}

  async execute({ unit, input }: ReviseApprovalPolicy): Promise<ApprovalPolicy> {
    const policy = await unit.load(approvalPolicies, input.id);
    if (input.subjectType !== undefined) requireType(this.catalogue, input.subjectType);
    applyPatch(policy, input);
    return policy;
  }
}
