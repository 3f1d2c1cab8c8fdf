import type { Handles } from '@omni/platform';
import { CommandHandler } from '@nestjs/cqrs';
import type { Milestone } from '../milestone.entity';
import { MilestoneCompleted, milestoneFacts } from '../milestone.events';
import { milestones } from '../milestone.resource';
import { CompleteMilestone } from './complete-milestone.command';

@CommandHandler(CompleteMilestone)
export class CompleteMilestoneHandler implements Handles<typeof CompleteMilestone> {
  async execute({ unit, input }: CompleteMilestone): Promise<Milestone> {
    const milestone = await unit.load(milestones, input.id);
    milestone.complete(unit.now);
    unit.emit(MilestoneCompleted, milestone, { ...milestoneFacts(milestone), completedAt: unit.now });
    return milestone;
  }
}
