import { command } from '@omni/platform';
import { z } from 'zod';
import { id } from '../../shared/fields';
import { taskContract } from '../task.contract';
import { tasks } from '../task.resource';

export class SubmitTask extends command({
  name: 'task.submit',
  summary: 'Hands a task in for review.',
  resource: tasks,
  needs: 'update',
  input: z.strictObject({ id }).meta({ id: 'SubmitTaskInput' }),
  output: taskContract.view,
  effect: 'reversible',
  undoneBy: 'task.start',
}) {}
