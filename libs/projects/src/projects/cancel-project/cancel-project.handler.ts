import type { Handles } from '@omni/platform';
import { CommandHandler } from '@nestjs/cqrs';
import type { Project } from '../project.entity';
import { ProjectCancelled } from '../project.events';
import { projectFacts } from '../project-facts';
import { projects } from '../project.resource';
import { CancelProject } from './cancel-project.command';

@CommandHandler(CancelProject)
export class CancelProjectHandler implements Handles<typeof CancelProject> {
  async execute({ unit, input }: CancelProject): Promise<Project> {
    const project = await unit.load(projects, input.id);
    const from = project.status;
    project.cancel(unit.now);
    unit.emit(ProjectCancelled, project, projectFacts(project, from));
    return project;
  }
}
