import type { Handles } from '@omni/platform';
import { CommandHandler } from '@nestjs/cqrs';
import type { Project } from '../project.entity';
import { ProjectCompleted } from '../project.events';
import { projectFacts } from '../project-facts';
import { projects } from '../project.resource';
import { CompleteProject } from './complete-project.command';

@CommandHandler(CompleteProject)
export class CompleteProjectHandler implements Handles<typeof CompleteProject> {
  async execute({ unit, input }: CompleteProject): Promise<Project> {
    const project = await unit.load(projects, input.id);
    const from = project.status;
    project.complete(unit.now);
    unit.emit(ProjectCompleted, project, projectFacts(project, from));
    return project;
  }
}
