import { command } from '@omni/platform';
import { z } from 'zod';
import { id, nothing } from '../../shared/fields';
import { projectTemplates } from '../template.resource';

export class RemoveTemplate extends command({
  name: 'project_template.remove',
  summary: 'Deletes a template that no project was made from; it can be restored.',
  resource: projectTemplates,
  needs: 'delete',
  input: z.strictObject({ id }).meta({ id: 'RemoveTemplateInput' }),
  output: nothing,
  effect: 'reversible',
  undoneBy: 'project_template.restore',
  errors: ['projects.project_template.in_use'],
}) {}
