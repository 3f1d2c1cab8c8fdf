import { command } from '@omni/platform';
import { z } from 'zod';
import { id } from '../../shared/fields';
import { itemText } from '../checklist';
import { taskContract } from '../task.contract';
import { tasks } from '../task.resource';

export class AddChecklistItem extends command({
  name: 'task.add_checklist_item',
  summary: 'Adds an item to the end of a checklist.',
  resource: tasks,
  needs: 'update',
  input: z.strictObject({ id, text: itemText }).meta({ id: 'AddChecklistItemInput' }),
  output: taskContract.view,
  effect: 'reversible',
  undoneBy: 'task.remove_checklist_item',
  errors: ['projects.task.archived'],
}) {}
