import { command, id } from '@omni/platform';
import { z } from 'zod';
import { block } from '../../documents/block.contract';
import { variables } from '../../documents/merge-field.contract';
import { agreementTemplates } from '../template.resource';

export class PreviewTemplate extends command({
  name: 'agreement_template.preview',
  summary: 'Shows what a document of this template would read like; nothing is kept',
  resource: agreementTemplates,
  needs: 'read',
  input: z
    .strictObject({
      id,
      variables: variables.default({}),
      clientId: id.nullable().optional(),
      contactId: id.nullable().optional(),
      dealId: id.nullable().optional(),
      engagementId: id.nullable().optional(),
    })
    .meta({ id: 'PreviewAgreementTemplateInput' }),
  output: z
    .strictObject({
      body: z.array(block),
      missing: z.array(
        z
          .strictObject({ key: z.string(), code: z.string(), message: z.string() })
          .meta({ id: 'AgreementTemplateGap' }),
      ),
    })
    .meta({ id: 'AgreementTemplatePreview' }),
  effect: 'reversible',
}) {}
