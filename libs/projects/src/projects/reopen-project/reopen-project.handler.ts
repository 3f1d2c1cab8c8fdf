import type { Handles } from '@omni/platform';
import { CommandHandler } from '@nestjs/cqrs';
import type { Project } from '../project.entity';
import { ProjectReopened } from '../project.events';
import { projectFacts } from '../project-facts';
import { projects } from '../project.resource';
import { ReopenProject } from './reopen-project.command';

@CommandHandler(ReopenProject)
export class ReopenProjectHandler implements Handles<typeof ReopenProject> {
  async execute({ unit, input }: ReopenProject): Promise<Project> {
    const project = await unit.load(projects, input.id);
    const from = project.status;
    project.reopen();
    unit.emit(ProjectReopened, project, projectFacts(project, from));
    return project;
  }
}
