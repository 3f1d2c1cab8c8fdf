import type { Handles } from '@omni/platform';
import { CommandHandler } from '@nestjs/cqrs';
import type { Task } from '../task.entity';
import { TaskStatusChanged, taskFacts } from '../task.events';
import { tasks } from '../task.resource';
import { SubmitTask } from './submit-task.command';

@CommandHandler(SubmitTask)
export class SubmitTaskHandler implements Handles<typeof SubmitTask> {
  async execute({ unit, input }: SubmitTask): Promise<Task> {
    const task = await unit.load(tasks, input.id);
    const from = task.status;
    task.submit();
    unit.emit(TaskStatusChanged, task, { ...taskFacts(task), from, to: task.status }, { status: from });
    return task;
  }
}
