import { command } from '@omni/platform';
import { id } from '../../shared/fields';
import { templateContract } from '../template.contract';
import { projectTemplates } from '../template.resource';

export class ReviseTemplate extends command({
  name: 'project_template.revise',
  summary:
    'Revises a draft. Of a published template it makes the draft of the next version and answers that.',
  resource: projectTemplates,
  needs: 'update',
  input: templateContract.revise.extend({ id }).meta({ id: 'ReviseTemplateInput' }),
  output: templateContract.view,
  effect: 'reversible',
  undoneBy: 'project_template.revise',
  errors: ['projects.project_template.draft_exists', 'projects.project_template.retired'],
}) {}
