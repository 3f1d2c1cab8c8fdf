import { command } from '@omni/platform';
import { z } from 'zod';
import { id, nothing } from '../../shared/fields';
import { tasks } from '../task.resource';

export class RemoveTask extends command({
  name: 'task.remove',
  summary: 'Deletes a task with its subtasks; they can be restored together.',
  resource: tasks,
  needs: 'delete',
  input: z.strictObject({ id }).meta({ id: 'RemoveTaskInput' }),
  output: nothing,
  effect: 'reversible',
  undoneBy: 'task.restore',
}) {}
