import { command } from '@omni/platform';
import { z } from 'zod';
import { id } from '../../shared/fields';
import { templateContract } from '../template.contract';
import { projectTemplates } from '../template.resource';

export class RetireTemplate extends command({
  name: 'project_template.retire',
  summary: 'Retires a published template: no more projects are made from it.',
  resource: projectTemplates,
  needs: 'act',
  input: z.strictObject({ id }).meta({ id: 'RetireTemplateInput' }),
  output: templateContract.view,
  effect: 'irreversible',
}) {}
