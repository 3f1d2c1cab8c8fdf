import { command } from '@omni/platform';
import { z } from 'zod';
import { id } from '../../shared/fields';
import { taskContract } from '../task.contract';
import { tasks } from '../task.resource';

export class StartTask extends command({
  name: 'task.start',
  summary: 'Begins a task, or takes it back from review.',
  resource: tasks,
  needs: 'update',
  input: z.strictObject({ id }).meta({ id: 'StartTaskInput' }),
  output: taskContract.view,
  effect: 'irreversible',
}) {}
