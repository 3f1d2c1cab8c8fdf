import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import type { RetentionPolicy } from '../policy.entity';
import { belowFloor } from '../policy.errors';
import { retentionPolicies } from '../policy.resource';
import { RevisePolicy } from './revise-policy.command';

@CommandHandler(RevisePolicy)
export class RevisePolicyHandler implements Handles<typeof RevisePolicy> {
  async execute({ unit, input }: RevisePolicy): Promise<RetentionPolicy> {
    const policy = await unit.load(retentionPolicies, input.id);
    if (input.days < policy.floorDays) throw belowFloor(policy.floorDays);
    policy.days = input.days;
    return policy;
  }
}
