import type { Handles } from '@omni/platform';
import { CommandHandler } from '@nestjs/cqrs';
import { withItem } from '../checklist';
import type { Task } from '../task.entity';
import { tasks } from '../task.resource';
import { AddChecklistItem } from './add-checklist-item.command';

@CommandHandler(AddChecklistItem)
export class AddChecklistItemHandler implements Handles<typeof AddChecklistItem> {
  async execute({ unit, input }: AddChecklistItem): Promise<Task> {
    const task = await unit.load(tasks, input.id);
    task.mustBeOpenForChanges();
    task.checklist = withItem(task.checklist, input.text);
    return task;
  }
}
