import type { Handles } from '@omni/platform';
import { CommandHandler } from '@nestjs/cqrs';
import { withoutItem } from '../checklist';
import type { Task } from '../task.entity';
import { tasks } from '../task.resource';
import { RemoveChecklistItem } from './remove-checklist-item.command';

@CommandHandler(RemoveChecklistItem)
export class RemoveChecklistItemHandler implements Handles<typeof RemoveChecklistItem> {
  async execute({ unit, input }: RemoveChecklistItem): Promise<Task> {
    const task = await unit.load(tasks, input.id);
    task.mustBeOpenForChanges();
    task.checklist = withoutItem(task.checklist, input.itemId);
    return task;
  }
}
