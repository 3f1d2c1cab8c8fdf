import type { Handles } from '@omni/platform';
import { CommandHandler } from '@nestjs/cqrs';
import type { Task } from '../task.entity';
import { TaskStatusChanged, taskFacts } from '../task.events';
import { tasks } from '../task.resource';
import { StartTask } from './start-task.command';

@CommandHandler(StartTask)
export class StartTaskHandler implements Handles<typeof StartTask> {
  async execute({ unit, input }: StartTask): Promise<Task> {
    const task = await unit.load(tasks, input.id);
    const from = task.status;
    task.start();
    unit.emit(TaskStatusChanged, task, { ...taskFacts(task), from, to: task.status }, { status: from });
    return task;
  }
}
