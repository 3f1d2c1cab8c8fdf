import { CommandHandler } from '@nestjs/cqrs';
import { Facts, parseInput, type Handles } from '@omni/platform';
import { inBulk } from '../../shared/bulk';
import { taskContract } from '../task.contract';
import type { Task } from '../task.entity';
import { TaskMaker } from '../task-maker';
import { taskView } from '../task.view';
import { BulkCreateTasks } from './bulk-create-tasks.command';

@CommandHandler(BulkCreateTasks)
export class BulkCreateTasksHandler implements Handles<typeof BulkCreateTasks> {
  constructor(private readonly facts: Facts) {}

  async execute({ unit, input }: BulkCreateTasks) {
    const maker = new TaskMaker(unit, this.facts);
    const { rows, outcome } = await inBulk({
      items: input.items,
      atomic: input.atomic ?? false,
      status: 201,
      each: async (item) => {
        const task = await maker.make(parseInput(taskContract.create, item));
        unit.audit('task.create', task);
        return task;
      },
    });
    return {
      ...outcome,
      data: outcome.data.map((entry, i) => ({ ...entry, row: viewOrNull(rows[i] ?? null) })),
    };
  }
}

const viewOrNull = (task: Task | null) => (task ? taskView(task) : null);
