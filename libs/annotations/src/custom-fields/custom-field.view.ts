import { viewOf } from '@omni/platform';
import type { CustomField } from './custom-field.entity';
import { valueSchema } from './json-schema';

export const customFieldView = (row: CustomField) => ({
  ...viewOf(row),
  entityType: row.entityType,
  key: row.key,
  label: row.label,
  type: row.type,
  options: row.options,
  referenceType: row.referenceType,
  required: row.required,
  uniqueValues: row.uniqueValues,
  visibleRoles: row.visibleRoles,
  default: row.defaultValue,
  position: row.position,
  status: row.status,
  jsonSchema: valueSchema(row),
});
