import { command } from '@omni/platform';
import { z } from 'zod';
import { id } from '../../shared/fields';
import { taskContract } from '../task.contract';
import { tasks } from '../task.resource';

export class CancelTask extends command({
  name: 'task.cancel',
  summary: 'Cancels an open task.',
  resource: tasks,
  needs: 'update',
  input: z.strictObject({ id }).meta({ id: 'CancelTaskInput' }),
  output: taskContract.view,
  effect: 'irreversible',
}) {}
