import type { Handles } from '@omni/platform';
import { CommandHandler } from '@nestjs/cqrs';
import type { Milestone } from '../milestone.entity';
import { MilestoneApprovalRequested, milestoneFacts } from '../milestone.events';
import { milestones } from '../milestone.resource';
import { RequestMilestoneApproval } from './request-milestone-approval.command';

@CommandHandler(RequestMilestoneApproval)
export class RequestMilestoneApprovalHandler implements Handles<typeof RequestMilestoneApproval> {
  async execute({ unit, input }: RequestMilestoneApproval): Promise<Milestone> {
    const milestone = await unit.load(milestones, input.id);
    milestone.requestApproval();
    unit.emit(MilestoneApprovalRequested, milestone, milestoneFacts(milestone));
    return milestone;
  }
}
