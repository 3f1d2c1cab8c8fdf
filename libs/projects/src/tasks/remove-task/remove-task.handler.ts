import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import { Task } from '../task.entity';
import { tasks } from '../task.resource';
import { RemoveTask } from './remove-task.command';

const BELOW = `t.deleted_at is null and t.id <> $2 and t.id in (
  with recursive below (id) as (
    select $2::uuid
    union
    select c.id from below b join projects.tasks c on c.organization_id = $1 and c.parent_task_id = b.id
  ) select id from below)`;

@CommandHandler(RemoveTask)
export class RemoveTaskHandler implements Handles<typeof RemoveTask> {
  async execute({ unit, input }: RemoveTask): Promise<null> {
    const task = await unit.load(tasks, input.id);
    const below = await unit.rows(Task, BELOW, [task.id]);
    task.deletedAt = unit.now;
    for (const subtask of below) {
      subtask.deletedAt = unit.now;
      subtask.deletedWithId = task.id;
    }
    return null;
  }
}
