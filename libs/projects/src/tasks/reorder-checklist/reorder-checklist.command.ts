import { command } from '@omni/platform';
import { z } from 'zod';
import { id } from '../../shared/fields';
import { MAX_ITEMS } from '../checklist';
import { taskContract } from '../task.contract';
import { tasks } from '../task.resource';

export class ReorderChecklist extends command({
  name: 'task.reorder_checklist',
  summary: 'Puts the items of a checklist in another order.',
  resource: tasks,
  needs: 'update',
  input: z.strictObject({ id, itemIds: z.array(id).max(MAX_ITEMS) }).meta({ id: 'ReorderChecklistInput' }),
  output: taskContract.view,
  effect: 'reversible',
  undoneBy: 'task.reorder_checklist',
  errors: ['projects.task.archived'],
}) {}
