import type { Handles } from '@omni/platform';
import { CommandHandler } from '@nestjs/cqrs';
import type { Project } from '../project.entity';
import { ProjectArchived } from '../project.events';
import { projectFacts } from '../project-facts';
import { projects } from '../project.resource';
import { ArchiveProject } from './archive-project.command';

@CommandHandler(ArchiveProject)
export class ArchiveProjectHandler implements Handles<typeof ArchiveProject> {
  async execute({ unit, input }: ArchiveProject): Promise<Project> {
    const project = await unit.load(projects, input.id);
    const before = project.archivedAt;
    project.archive(unit.now);
    if (before === null) unit.emit(ProjectArchived, project, projectFacts(project));
    return project;
  }
}
