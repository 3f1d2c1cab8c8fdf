import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import { openBlockers } from '../dependencies';
import type { Task } from '../task.entity';
import { taskBlocked } from '../task.errors';
import { TaskCompleted, taskFacts } from '../task.events';
import { tasks } from '../task.resource';
import { CompleteTask } from './complete-task.command';

@CommandHandler(CompleteTask)
export class CompleteTaskHandler implements Handles<typeof CompleteTask> {
  async execute({ unit, input }: CompleteTask): Promise<Task> {
    const task = await unit.load(tasks, input.id);
    const from = task.status;
    task.complete(unit.principal.id, unit.now);
    const open = await openBlockers(unit, task.blockedByIds);
    if (open.length > 0) throw taskBlocked(open);
    unit.emit(
      TaskCompleted,
      task,
      {
        ...taskFacts(task),
        completedAt: unit.now,
        completedById: task.completedById,
        billable: task.billable,
        fixedFeeMinor: task.fixedFeeMinor,
      },
      { status: from },
    );
    return task;
  }
}
