import type { Handles } from '@omni/platform';
import { CommandHandler } from '@nestjs/cqrs';
import type { Milestone } from '../milestone.entity';
import { MilestoneReopened, milestoneFacts } from '../milestone.events';
import { milestones } from '../milestone.resource';
import { ReopenMilestone } from './reopen-milestone.command';

@CommandHandler(ReopenMilestone)
export class ReopenMilestoneHandler implements Handles<typeof ReopenMilestone> {
  async execute({ unit, input }: ReopenMilestone): Promise<Milestone> {
    const milestone = await unit.load(milestones, input.id);
    milestone.reopen();
    unit.emit(MilestoneReopened, milestone, milestoneFacts(milestone));
    return milestone;
  }
}
