import type { Handles } from '@omni/platform';
import { CommandHandler } from '@nestjs/cqrs';
import type { Milestone } from '../milestone.entity';
import { MilestoneClientApproved, milestoneFacts } from '../milestone.events';
import { milestones } from '../milestone.resource';
import { ApproveMilestone } from './approve-milestone.command';

@CommandHandler(ApproveMilestone)
export class ApproveMilestoneHandler implements Handles<typeof ApproveMilestone> {
  async execute({ unit, input }: ApproveMilestone): Promise<Milestone> {
    const milestone = await unit.load(milestones, input.id);
    milestone.approve();
    unit.emit(MilestoneClientApproved, milestone, milestoneFacts(milestone));
    return milestone;
  }
}
