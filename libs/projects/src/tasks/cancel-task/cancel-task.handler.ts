import type { Handles } from '@omni/platform';
import { CommandHandler } from '@nestjs/cqrs';
import type { Task } from '../task.entity';
import { TaskStatusChanged, taskFacts } from '../task.events';
import { tasks } from '../task.resource';
import { CancelTask } from './cancel-task.command';

@CommandHandler(CancelTask)
export class CancelTaskHandler implements Handles<typeof CancelTask> {
  async execute({ unit, input }: CancelTask): Promise<Task> {
    const task = await unit.load(tasks, input.id);
    const from = task.status;
    task.cancel(unit.now);
    unit.emit(TaskStatusChanged, task, { ...taskFacts(task), from, to: task.status }, { status: from });
    return task;
  }
}
