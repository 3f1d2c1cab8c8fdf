import { command } from '@omni/platform';
import { projectContract } from '../project.contract';
import { projects } from '../project.resource';

export class CreateProject extends command({
  name: 'project.create',
  summary:
    'Plans a project under an engagement, from a template where one is named. It takes the place of the one that came about when the engagement began, if nobody has touched that.',
  resource: projects,
  needs: 'create',
  input: projectContract.create,
  output: projectContract.view,
  effect: 'reversible',
  undoneBy: 'project.remove',
  errors: [
    'projects.engagement.unknown',
    'projects.project.client_mismatch',
    'projects.project_template.not_published',
  ],
}) {}
