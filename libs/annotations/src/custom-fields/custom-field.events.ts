import { defineEvent } from '@omni/platform';
import { customFieldContract } from './custom-field.contract';

const sample = {
  id: '4e5f6071-8293-4ae0-9b1c-2d3e4f506172',
  version: 1,
  createdAt: '2026-03-02T09:00:00.000Z',
  updatedAt: '2026-03-02T09:00:00.000Z',
  deletedAt: null,
  entityType: 'client_company',
  key: 'tier',
  label: 'Tier',
  type: 'select' as const,
  options: [{ value: 'gold', label: 'Gold' }],
  referenceType: null,
  required: false,
  uniqueValues: false,
  visibleRoles: null,
  default: null,
  position: 0,
  status: 'active' as const,
  jsonSchema: { title: 'Tier', type: 'string', enum: ['gold'] },
};

const standard = (
  verb: string,
  summary: string,
  over: Partial<typeof sample> | { status: 'archived' } = {},
) =>
  defineEvent({
    type: `custom_field.${verb}`,
    summary,
    data: customFieldContract.view,
    sample: { ...sample, ...over },
    line: (d) => `Field ${d.label} ${verb}`,
  });

export const CustomFieldCreated = standard('created', 'A field was added to records of a type.');
export const CustomFieldArchived = standard('archived', 'A field is no longer in use; its values are kept.', {
  status: 'archived',
});
export const CustomFieldUnarchived = standard('unarchived', 'A field is in use again.');
