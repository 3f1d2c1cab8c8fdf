import { command } from '@omni/platform';
import { taskContract } from '../task.contract';
import { tasks } from '../task.resource';

export class CreateTask extends command({
  name: 'task.create',
  summary: 'Writes down a task: in a project, about any record, or on its own.',
  resource: tasks,
  needs: 'create',
  input: taskContract.create,
  output: taskContract.view,
  effect: 'reversible',
  undoneBy: 'task.remove',
  errors: ['projects.project.archived', 'projects.task.exists'],
}) {}
