import { command, id } from '@omni/platform';
import { z } from 'zod';
import { templateContract } from '../template.contract';
import { agreementTemplates } from '../template.resource';

export class PublishTemplate extends command({
  name: 'agreement_template.publish',
  summary: 'Puts a template in force; the version that was in force is retired',
  resource: agreementTemplates,
  needs: 'act',
  input: z.strictObject({ id }).meta({ id: 'PublishAgreementTemplateInput' }),
  output: templateContract.view,
  effect: 'compensatable',
  undoneBy: 'agreement_template.retire',
}) {}

export class RetireTemplate extends command({
  name: 'agreement_template.retire',
  summary: 'Takes a template out of use; documents made of it stay',
  resource: agreementTemplates,
  needs: 'act',
  input: z.strictObject({ id }).meta({ id: 'RetireAgreementTemplateInput' }),
  output: templateContract.view,
  effect: 'irreversible',
}) {}
