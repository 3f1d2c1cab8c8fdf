import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import { mustHaveLivingProject } from '../../projects/living-project';
import type { Milestone } from '../milestone.entity';
import { milestones } from '../milestone.resource';
import { RestoreMilestone } from './restore-milestone.command';

@CommandHandler(RestoreMilestone)
export class RestoreMilestoneHandler implements Handles<typeof RestoreMilestone> {
  async execute({ unit, input }: RestoreMilestone): Promise<Milestone> {
    const milestone = await unit.loadDeleted(milestones, input.id, 'restore');
    await mustHaveLivingProject(unit, milestone.projectId);
    milestone.deletedAt = null;
    milestone.deletedWithId = null;
    return milestone;
  }
}
