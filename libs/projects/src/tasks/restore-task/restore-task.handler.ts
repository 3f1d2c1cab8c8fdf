import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import { mustHaveLivingProject } from '../../projects/living-project';
import { Task } from '../task.entity';
import { tasks } from '../task.resource';
import { RestoreTask } from './restore-task.command';

@CommandHandler(RestoreTask)
export class RestoreTaskHandler implements Handles<typeof RestoreTask> {
  async execute({ unit, input }: RestoreTask): Promise<Task> {
    const task = await unit.loadDeleted(tasks, input.id, 'restore');
    await mustHaveLivingProject(unit, task.projectId);
    const below = await unit.rows(
      Task,
      't.deleted_with_id = $2 and t.deleted_at is not null and t.purged_at is null',
      [task.id],
    );
    for (const row of [task, ...below]) {
      row.deletedAt = null;
      row.deletedWithId = null;
    }
    return task;
  }
}
