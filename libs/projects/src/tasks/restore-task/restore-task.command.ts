import { command } from '@omni/platform';
import { z } from 'zod';
import { id } from '../../shared/fields';
import { taskContract } from '../task.contract';
import { tasks } from '../task.resource';

export class RestoreTask extends command({
  name: 'task.restore',
  summary: 'Restores a deleted task with the subtasks that were deleted with it.',
  resource: tasks,
  needs: 'restore',
  input: z.strictObject({ id }).meta({ id: 'RestoreTaskInput' }),
  output: taskContract.view,
  effect: 'reversible',
  undoneBy: 'task.remove',
  errors: ['projects.project.deleted'],
}) {}
