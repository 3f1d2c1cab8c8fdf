import { command, id } from '@omni/platform';
import { z } from 'zod';
import { templateContract } from '../template.contract';
import { agreementTemplates } from '../template.resource';

export class CreateTemplate extends command({
  name: 'agreement_template.create',
  summary: 'Drafts a template; of a name that is there already it becomes the next version',
  resource: agreementTemplates,
  needs: 'create',
  input: templateContract.create,
  output: templateContract.view,
  effect: 'reversible',
  undoneBy: 'agreement_template.remove',
}) {}

export class NewTemplateVersion extends command({
  name: 'agreement_template.new_version',
  summary: 'Drafts the next version of a template with the text of this one',
  resource: agreementTemplates,
  needs: 'update',
  input: z.strictObject({ id }).meta({ id: 'NewAgreementTemplateVersionInput' }),
  output: templateContract.view,
  effect: 'reversible',
  undoneBy: 'agreement_template.remove',
}) {}
