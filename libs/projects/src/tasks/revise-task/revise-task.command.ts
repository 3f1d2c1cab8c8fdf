import { command } from '@omni/platform';
import { id } from '../../shared/fields';
import { taskContract } from '../task.contract';
import { tasks } from '../task.resource';

export class ReviseTask extends command({
  name: 'task.revise',
  summary: 'Revises a task. Absent fields stay, null clears.',
  resource: tasks,
  needs: 'update',
  input: taskContract.revise.extend({ id }).meta({ id: 'ReviseTaskInput' }),
  output: taskContract.view,
  effect: 'reversible',
  undoneBy: 'task.revise',
  errors: ['projects.task.archived'],
}) {}
