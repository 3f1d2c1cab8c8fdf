import type { CustomFieldFact, CustomFieldKind, Principal } from '@omni/platform';
import type { CustomField } from './custom-field.entity';
import type { CustomFieldType } from './custom-field.values';
import { valueSchema } from './json-schema';

const KINDS: Record<CustomFieldType, CustomFieldKind> = {
  text: 'text',
  number: 'number',
  money: 'money',
  date: 'date',
  bool: 'boolean',
  select: 'text',
  multi_select: 'list',
  url: 'text',
  email: 'text',
  reference: 'text',
};

export const factOf = (field: CustomField): CustomFieldFact => ({
  key: field.key,
  kind: KINDS[field.type],
  schema: valueSchema(field),
  required: field.required,
});

/** The house works with everything, the Owner sees everything. */
export function isSeen({ visibleRoles }: CustomField, { role }: Principal): boolean {
  if (visibleRoles === null || role === null || role === 'owner') return true;
  return role !== 'client' && visibleRoles.includes(role);
}
