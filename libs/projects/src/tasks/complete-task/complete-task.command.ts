import { command } from '@omni/platform';
import { z } from 'zod';
import { id } from '../../shared/fields';
import { taskContract } from '../task.contract';
import { tasks } from '../task.resource';

export class CompleteTask extends command({
  name: 'task.complete',
  summary: 'Marks a task as done. Refused while a task that it waits for is open.',
  resource: tasks,
  needs: 'complete',
  input: z.strictObject({ id }).meta({ id: 'CompleteTaskInput' }),
  output: taskContract.view,
  effect: 'reversible',
  undoneBy: 'task.reopen',
  errors: ['projects.task.blocked'],
}) {}
