import { command } from '@omni/platform';
import { z } from 'zod';
import { id } from '../../shared/fields';
import { taskContract } from '../task.contract';
import { tasks } from '../task.resource';

export class RemoveChecklistItem extends command({
  name: 'task.remove_checklist_item',
  summary: 'Takes an item off a checklist.',
  resource: tasks,
  needs: 'update',
  input: z.strictObject({ id, itemId: id }).meta({ id: 'RemoveChecklistItemInput' }),
  output: taskContract.view,
  effect: 'reversible',
  undoneBy: 'task.add_checklist_item',
  errors: ['projects.task.archived'],
}) {}
