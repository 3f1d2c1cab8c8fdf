import { command } from '@omni/platform';
import { customFieldContract } from '../custom-field.contract';
import { customFields } from '../custom-field.resource';

export class CreateCustomField extends command({
  name: 'custom_field.create',
  summary: 'Adds a field to records of a type',
  resource: customFields,
  needs: 'create',
  input: customFieldContract.create,
  output: customFieldContract.view,
  effect: 'compensatable',
  undoneBy: 'custom_field.archive',
  errors: [
    'annotations.custom_field.key_taken',
    'annotations.custom_field.takes_none',
    'annotations.custom_field.unfit',
    'annotations.custom_field.too_many',
    'annotations.unknown_entity_type',
  ],
}) {}
