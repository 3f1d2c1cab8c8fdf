import { command } from '@omni/platform';
import { z } from 'zod';
import { id } from '../../shared/fields';
import { taskContract } from '../task.contract';
import { tasks } from '../task.resource';

export class MoveTask extends command({
  name: 'task.move',
  summary: 'Puts a task behind another one of the same list; null puts it first.',
  resource: tasks,
  needs: 'update',
  input: z.strictObject({ id, afterTaskId: id.nullable() }).meta({ id: 'MoveTaskInput' }),
  output: taskContract.view,
  effect: 'reversible',
  undoneBy: 'task.move',
  errors: ['projects.task.archived'],
}) {}
