import type { Handles } from '@omni/platform';
import { CommandHandler } from '@nestjs/cqrs';
import type { Task } from '../task.entity';
import { TaskStatusChanged, taskFacts } from '../task.events';
import { tasks } from '../task.resource';
import { ReopenTask } from './reopen-task.command';

@CommandHandler(ReopenTask)
export class ReopenTaskHandler implements Handles<typeof ReopenTask> {
  async execute({ unit, input }: ReopenTask): Promise<Task> {
    const task = await unit.load(tasks, input.id);
    const from = task.status;
    task.reopen();
    unit.emit(TaskStatusChanged, task, { ...taskFacts(task), from, to: task.status }, { status: from });
    return task;
  }
}
