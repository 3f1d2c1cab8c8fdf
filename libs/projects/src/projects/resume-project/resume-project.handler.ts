import type { Handles } from '@omni/platform';
import { CommandHandler } from '@nestjs/cqrs';
import type { Project } from '../project.entity';
import { ProjectResumed } from '../project.events';
import { projectFacts } from '../project-facts';
import { projects } from '../project.resource';
import { ResumeProject } from './resume-project.command';

@CommandHandler(ResumeProject)
export class ResumeProjectHandler implements Handles<typeof ResumeProject> {
  async execute({ unit, input }: ResumeProject): Promise<Project> {
    const project = await unit.load(projects, input.id);
    const from = project.status;
    project.resume();
    unit.emit(ProjectResumed, project, projectFacts(project, from));
    return project;
  }
}
