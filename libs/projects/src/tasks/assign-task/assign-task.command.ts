import { command } from '@omni/platform';
import { z } from 'zod';
import { id } from '../../shared/fields';
import { taskContract } from '../task.contract';
import { tasks } from '../task.resource';

export class AssignTask extends command({
  name: 'task.assign',
  summary: 'Gives a task to a member; null takes it from everybody.',
  resource: tasks,
  needs: 'update',
  input: z.strictObject({ id, assigneeMemberId: id.nullable() }).meta({ id: 'AssignTaskInput' }),
  output: taskContract.view,
  effect: 'reversible',
  undoneBy: 'task.assign',
  errors: ['projects.task.archived'],
}) {}
