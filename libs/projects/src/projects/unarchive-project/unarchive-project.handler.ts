import type { Handles } from '@omni/platform';
import { CommandHandler } from '@nestjs/cqrs';
import type { Project } from '../project.entity';
import { projects } from '../project.resource';
import { UnarchiveProject } from './unarchive-project.command';

@CommandHandler(UnarchiveProject)
export class UnarchiveProjectHandler implements Handles<typeof UnarchiveProject> {
  async execute({ unit, input }: UnarchiveProject): Promise<Project> {
    const project = await unit.load(projects, input.id);
    project.unarchive(unit.now);
    return project;
  }
}
