import { command, id } from '@omni/platform';
import { z } from 'zod';
import { templateContract } from '../template.contract';
import { agreementTemplates } from '../template.resource';

export class RemoveTemplate extends command({
  name: 'agreement_template.remove',
  summary: 'Deletes a draft template; it can be restored',
  resource: agreementTemplates,
  needs: 'delete',
  input: z.strictObject({ id }).meta({ id: 'RemoveAgreementTemplateInput' }),
  output: z.null(),
  effect: 'reversible',
  undoneBy: 'agreement_template.restore',
  errors: ['agreements.agreement_template.retire_instead'],
}) {}

export class RestoreTemplate extends command({
  name: 'agreement_template.restore',
  summary: 'Restores a deleted draft template',
  resource: agreementTemplates,
  needs: 'restore',
  input: z.strictObject({ id }).meta({ id: 'RestoreAgreementTemplateInput' }),
  output: templateContract.view,
  effect: 'reversible',
  undoneBy: 'agreement_template.remove',
}) {}
