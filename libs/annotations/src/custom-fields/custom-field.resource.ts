import { all, defineResource, may } from '@omni/platform';
import { customFieldContract } from './custom-field.contract';
import { CustomField } from './custom-field.entity';
import { customFieldView } from './custom-field.view';

export const customFields = defineResource<CustomField>({
  module: 'annotations',
  name: 'custom-fields',
  summary: 'Fields that the organization adds to records of a kind, beside those that everybody has.',
  kind: 'aggregate',
  entity: CustomField,
  contract: customFieldContract,
  view: customFieldView,
  access: {
    owner: all,
    manager: may('read create update'),
    staff: may('read'),
    accountant: may('read'),
  },
  list: { filter: ['entityType', 'status'], sort: ['position'], defaultSort: 'position' },
  softDelete: false,
});
