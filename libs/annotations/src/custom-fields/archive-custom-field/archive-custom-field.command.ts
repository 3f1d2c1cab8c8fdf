import { command } from '@omni/platform';
import { customFieldById, customFieldContract } from '../custom-field.contract';
import { customFields } from '../custom-field.resource';

export class ArchiveCustomField extends command({
  name: 'custom_field.archive',
  summary: 'Takes a field out of use; values that are there are kept',
  resource: customFields,
  needs: 'update',
  input: customFieldById.meta({ id: 'ArchiveCustomFieldInput' }),
  output: customFieldContract.view,
  effect: 'reversible',
  undoneBy: 'custom_field.unarchive',
}) {}
