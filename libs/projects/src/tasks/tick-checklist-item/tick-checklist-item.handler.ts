import type { Handles } from '@omni/platform';
import { CommandHandler } from '@nestjs/cqrs';
import { ticked } from '../checklist';
import type { Task } from '../task.entity';
import { tasks } from '../task.resource';
import { TickChecklistItem } from './tick-checklist-item.command';

@CommandHandler(TickChecklistItem)
export class TickChecklistItemHandler implements Handles<typeof TickChecklistItem> {
  async execute({ unit, input }: TickChecklistItem): Promise<Task> {
    const task = await unit.load(tasks, input.id);
    task.mustBeOpenForChanges();
    task.checklist = ticked(task.checklist, input.itemId, input.done, unit.principal.id, unit.now);
    return task;
  }
}
