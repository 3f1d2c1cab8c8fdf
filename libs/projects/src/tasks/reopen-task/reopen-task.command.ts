import { command } from '@omni/platform';
import { z } from 'zod';
import { id } from '../../shared/fields';
import { taskContract } from '../task.contract';
import { tasks } from '../task.resource';

export class ReopenTask extends command({
  name: 'task.reopen',
  summary: 'Puts a done task back on the list.',
  resource: tasks,
  needs: 'update',
  input: z.strictObject({ id }).meta({ id: 'ReopenTaskInput' }),
  output: taskContract.view,
  effect: 'reversible',
  undoneBy: 'task.complete',
}) {}
