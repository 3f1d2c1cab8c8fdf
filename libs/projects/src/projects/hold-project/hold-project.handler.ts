import type { Handles } from '@omni/platform';
import { CommandHandler } from '@nestjs/cqrs';
import type { Project } from '../project.entity';
import { ProjectOnHold } from '../project.events';
import { projectFacts } from '../project-facts';
import { projects } from '../project.resource';
import { HoldProject } from './hold-project.command';

@CommandHandler(HoldProject)
export class HoldProjectHandler implements Handles<typeof HoldProject> {
  async execute({ unit, input }: HoldProject): Promise<Project> {
    const project = await unit.load(projects, input.id);
    const from = project.status;
    project.hold();
    unit.emit(ProjectOnHold, project, projectFacts(project, from));
    return project;
  }
}
