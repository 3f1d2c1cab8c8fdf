import { CommandHandler } from '@nestjs/cqrs';
import type { Handles, Unit } from '@omni/platform';
import { childhood, parentProject } from '../../projects/parent-project';
import type { Milestone } from '../milestone.entity';
import { milestones } from '../milestone.resource';
import { CreateMilestone } from './create-milestone.command';

@CommandHandler(CreateMilestone)
export class CreateMilestoneHandler implements Handles<typeof CreateMilestone> {
  async execute({ unit, input }: CreateMilestone): Promise<Milestone> {
    const project = await parentProject(unit, input.projectId);
    return unit.create(milestones, {
      ...input,
      ...childhood(project),
      position: input.position ?? (await nextPosition(unit, project.id)),
      currency: project.currency,
    });
  }
}

async function nextPosition(unit: Unit, projectId: string): Promise<number> {
  const [row] = await unit.sql<{ next: number }>(
    'select coalesce(max(position) + 1, 0) as next from projects.milestones where organization_id = $1 and project_id = $2',
    [unit.tenantId, projectId],
  );
  return row?.next ?? 0;
}
