import { command } from '@omni/platform';
import { z } from 'zod';
import { id } from '../../shared/fields';
import { templateContract } from '../template.contract';
import { projectTemplates } from '../template.resource';

export class PublishTemplate extends command({
  name: 'project_template.publish',
  summary: 'Publishes a draft: projects can be made from it.',
  resource: projectTemplates,
  needs: 'act',
  input: z.strictObject({ id }).meta({ id: 'PublishTemplateInput' }),
  output: templateContract.view,
  effect: 'irreversible',
}) {}
