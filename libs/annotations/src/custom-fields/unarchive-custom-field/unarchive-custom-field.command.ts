import { command } from '@omni/platform';
import { customFieldById, customFieldContract } from '../custom-field.contract';
import { customFields } from '../custom-field.resource';

export class UnarchiveCustomField extends command({
  name: 'custom_field.unarchive',
  summary: 'Takes an archived field into use again',
  resource: customFields,
  needs: 'update',
  input: customFieldById.meta({ id: 'UnarchiveCustomFieldInput' }),
  output: customFieldContract.view,
  effect: 'reversible',
  undoneBy: 'custom_field.archive',
}) {}
