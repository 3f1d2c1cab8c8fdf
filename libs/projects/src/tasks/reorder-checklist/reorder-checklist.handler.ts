import type { Handles } from '@omni/platform';
import { CommandHandler } from '@nestjs/cqrs';
import { reordered } from '../checklist';
import type { Task } from '../task.entity';
import { tasks } from '../task.resource';
import { ReorderChecklist } from './reorder-checklist.command';

@CommandHandler(ReorderChecklist)
export class ReorderChecklistHandler implements Handles<typeof ReorderChecklist> {
  async execute({ unit, input }: ReorderChecklist): Promise<Task> {
    const task = await unit.load(tasks, input.id);
    task.mustBeOpenForChanges();
    task.checklist = reordered(task.checklist, input.itemIds);
    return task;
  }
}
