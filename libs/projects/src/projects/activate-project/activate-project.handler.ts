import type { Handles } from '@omni/platform';
import { CommandHandler } from '@nestjs/cqrs';
import type { Project } from '../project.entity';
import { ProjectActivated } from '../project.events';
import { projectFacts } from '../project-facts';
import { projects } from '../project.resource';
import { ActivateProject } from './activate-project.command';

@CommandHandler(ActivateProject)
export class ActivateProjectHandler implements Handles<typeof ActivateProject> {
  async execute({ unit, input }: ActivateProject): Promise<Project> {
    const project = await unit.load(projects, input.id);
    const from = project.status;
    project.activate();
    unit.emit(ProjectActivated, project, projectFacts(project, from));
    return project;
  }
}
