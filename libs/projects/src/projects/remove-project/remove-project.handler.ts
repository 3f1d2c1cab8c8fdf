import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import { Milestone } from '../../milestones/milestone.entity';
import { Task } from '../../tasks/task.entity';
import { TimeEntry } from '../../time-entries/time-entry.entity';
import { projectHasInvoicedTime } from '../project.errors';
import { projects } from '../project.resource';
import { RemoveProject } from './remove-project.command';

const LIVING = 't.project_id = $2 and t.deleted_at is null';

@CommandHandler(RemoveProject)
export class RemoveProjectHandler implements Handles<typeof RemoveProject> {
  async execute({ unit, input }: RemoveProject): Promise<null> {
    const project = await unit.load(projects, input.id);
    const [milestones, tasks, time] = await Promise.all([
      unit.rows(Milestone, LIVING, [project.id]),
      unit.rows(Task, LIVING, [project.id]),
      unit.rows(TimeEntry, LIVING, [project.id]),
    ]);
    if (time.some((entry) => entry.status === 'invoiced')) throw projectHasInvoicedTime();
    for (const entry of time) if (entry.timerRunning) entry.stopTimer(unit.now);
    project.deletedAt = unit.now;
    for (const child of [...milestones, ...tasks, ...time]) {
      child.deletedAt = unit.now;
      child.deletedWithId = project.id;
    }
    return null;
  }
}
