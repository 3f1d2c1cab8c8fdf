import { command, id } from '@omni/platform';
import { z } from 'zod';
import { customFieldContract } from '../custom-field.contract';
import { customFields } from '../custom-field.resource';

export class ReviseCustomField extends command({
  name: 'custom_field.revise',
  summary: 'Changes what a field is called, offers and asks for; values that are there stay',
  resource: customFields,
  needs: 'update',
  input: z.strictObject({ id, ...customFieldContract.revise.shape }).meta({ id: 'ReviseCustomFieldInput' }),
  output: customFieldContract.view,
  effect: 'reversible',
  errors: ['annotations.custom_field.unfit', 'annotations.custom_field.values_repeat'],
}) {}
