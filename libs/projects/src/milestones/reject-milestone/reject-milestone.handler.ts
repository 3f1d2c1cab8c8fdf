import type { Handles } from '@omni/platform';
import { CommandHandler } from '@nestjs/cqrs';
import type { Milestone } from '../milestone.entity';
import { MilestoneClientRejected, milestoneFacts } from '../milestone.events';
import { milestones } from '../milestone.resource';
import { RejectMilestone } from './reject-milestone.command';

@CommandHandler(RejectMilestone)
export class RejectMilestoneHandler implements Handles<typeof RejectMilestone> {
  async execute({ unit, input }: RejectMilestone): Promise<Milestone> {
    const milestone = await unit.load(milestones, input.id);
    milestone.reject();
    unit.emit(MilestoneClientRejected, milestone, {
      ...milestoneFacts(milestone),
      reason: input.reason ?? null,
    });
    return milestone;
  }
}
