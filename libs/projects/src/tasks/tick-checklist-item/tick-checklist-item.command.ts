import { command } from '@omni/platform';
import { z } from 'zod';
import { id } from '../../shared/fields';
import { taskContract } from '../task.contract';
import { tasks } from '../task.resource';

export class TickChecklistItem extends command({
  name: 'task.tick_checklist_item',
  summary: 'Ticks an item of a checklist, or takes the tick away.',
  resource: tasks,
  needs: 'update',
  input: z.strictObject({ id, itemId: id, done: z.boolean() }).meta({ id: 'TickChecklistItemInput' }),
  output: taskContract.view,
  effect: 'reversible',
  undoneBy: 'task.tick_checklist_item',
  errors: ['projects.task.archived'],
}) {}
