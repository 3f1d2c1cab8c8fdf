import { CommandHandler } from '@nestjs/cqrs';
import { Facts, type Handles } from '@omni/platform';
import type { Task } from '../task.entity';
import { TaskMaker } from '../task-maker';
import { CreateTask } from './create-task.command';

@CommandHandler(CreateTask)
export class CreateTaskHandler implements Handles<typeof CreateTask> {
  constructor(private readonly facts: Facts) {}

  execute({ unit, input }: CreateTask): Promise<Task> {
    return new TaskMaker(unit, this.facts).make(input);
  }
}
