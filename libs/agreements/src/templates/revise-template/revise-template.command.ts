import { command, id } from '@omni/platform';
import { templateContract } from '../template.contract';
import { agreementTemplates } from '../template.resource';

export class ReviseTemplate extends command({
  name: 'agreement_template.revise',
  summary: 'Revises a draft template',
  resource: agreementTemplates,
  needs: 'update',
  input: templateContract.revise.extend({ id }).meta({ id: 'ReviseAgreementTemplateInput' }),
  output: templateContract.view,
  effect: 'reversible',
  errors: ['agreements.agreement_template.not_draft'],
}) {}
