import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import type { Task } from '../task.entity';
import { tasks } from '../task.resource';
import { tellAssignment } from '../tell-assignment';
import { AssignTask } from './assign-task.command';

@CommandHandler(AssignTask)
export class AssignTaskHandler implements Handles<typeof AssignTask> {
  async execute({ unit, input }: AssignTask): Promise<Task> {
    const task = await unit.load(tasks, input.id);
    task.mustBeOpenForChanges();
    const previous = task.assigneeMemberId;
    task.assigneeMemberId = input.assigneeMemberId;
    tellAssignment(unit, task, previous);
    return task;
  }
}
