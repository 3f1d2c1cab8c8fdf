import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import { Milestone } from '../../milestones/milestone.entity';
import { Task } from '../../tasks/task.entity';
import { TimeEntry } from '../../time-entries/time-entry.entity';
import type { Project } from '../project.entity';
import { projects } from '../project.resource';
import { RestoreProject } from './restore-project.command';

// What had been deleted on its own before the project was stays deleted.
const TOGETHER = 't.deleted_with_id = $2 and t.deleted_at is not null and t.purged_at is null';

@CommandHandler(RestoreProject)
export class RestoreProjectHandler implements Handles<typeof RestoreProject> {
  async execute({ unit, input }: RestoreProject): Promise<Project> {
    const project = await unit.loadDeleted(projects, input.id, 'restore');
    const [milestones, tasks, time] = await Promise.all([
      unit.rows(Milestone, TOGETHER, [project.id]),
      unit.rows(Task, TOGETHER, [project.id]),
      unit.rows(TimeEntry, TOGETHER, [project.id]),
    ]);
    project.deletedAt = null;
    for (const child of [...milestones, ...tasks, ...time]) {
      child.deletedAt = null;
      child.deletedWithId = null;
    }
    return project;
  }
}
