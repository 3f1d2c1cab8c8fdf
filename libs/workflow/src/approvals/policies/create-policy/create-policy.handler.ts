import { CommandHandler } from '@nestjs/cqrs';
import { Catalogue, type Handles } from '@omni/platform';
import { requireType } from '../policy.errors';
import type { ApprovalPolicy } from '../policy.entity';
import { approvalPolicies } from '../policy.resource';
import { CreateApprovalPolicy } from './create-policy.command';

@CommandHandler(CreateApprovalPolicy)
export class CreateApprovalPolicyHandler implements Handles<typeof CreateApprovalPolicy> {
  constructor(private readonly catalogue: Catalogue) {}

  execute({ unit, input }: CreateApprovalPolicy): Promise<ApprovalPolicy> {
    requireType(this.catalogue, input.subjectType);
    return Promise.resolve(unit.create(approvalPolicies, input));
  }
}
