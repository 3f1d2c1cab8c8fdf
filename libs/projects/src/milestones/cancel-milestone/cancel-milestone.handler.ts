import type { Handles } from '@omni/platform';
import { CommandHandler } from '@nestjs/cqrs';
import type { Milestone } from '../milestone.entity';
import { MilestoneCancelled, milestoneFacts } from '../milestone.events';
import { milestones } from '../milestone.resource';
import { CancelMilestone } from './cancel-milestone.command';

@CommandHandler(CancelMilestone)
export class CancelMilestoneHandler implements Handles<typeof CancelMilestone> {
  async execute({ unit, input }: CancelMilestone): Promise<Milestone> {
    const milestone = await unit.load(milestones, input.id);
    milestone.cancel(unit.now);
    unit.emit(MilestoneCancelled, milestone, milestoneFacts(milestone));
    return milestone;
  }
}
