import { command } from '@omni/platform';
import { templateContract } from '../template.contract';
import { projectTemplates } from '../template.resource';

export class CreateTemplate extends command({
  name: 'project_template.create',
  summary: 'Drafts a project template.',
  resource: projectTemplates,
  needs: 'create',
  input: templateContract.create,
  output: templateContract.view,
  effect: 'reversible',
  undoneBy: 'project_template.remove',
  errors: ['projects.project_template.exists'],
}) {}
