import type { CustomField } from './custom-field.entity';

type JsonSchema = Record<string, unknown>;
export type FieldShape = Pick<CustomField, 'type' | 'options' | 'label'>;

/** JSON Schema of one field's value. */
export function valueSchema({ type, options, label }: FieldShape): JsonSchema {
  return { title: label, ...shapeOf(type, options?.map((option) => option.value) ?? []) };
}

function shapeOf(type: CustomField['type'], values: readonly string[]): JsonSchema {
  switch (type) {
    case 'text':
      return { type: 'string', maxLength: 5000 };
    case 'number':
      return { type: 'number' };
    case 'money':
      return {
        type: 'object',
        additionalProperties: false,
        required: ['amountMinor', 'currency'],
        properties: {
          amountMinor: { type: 'integer', minimum: -9007199254740991, maximum: 9007199254740991 },
          currency: { type: 'string', format: 'currency' },
        },
      };
    case 'date':
      return { type: 'string', format: 'date' };
    case 'bool':
      return { type: 'boolean' };
    case 'select':
      return { type: 'string', enum: values };
    case 'multi_select':
      return { type: 'array', uniqueItems: true, items: { type: 'string', enum: values } };
    case 'url':
      return { type: 'string', format: 'uri', maxLength: 2000 };
    case 'email':
      return { type: 'string', format: 'email', maxLength: 254 };
    case 'reference':
      return { type: 'string', format: 'uuid' };
  }
}

/** JSON Schema of `custom` for one type of record, by its fields that are in use. */
export function customSchema(fields: readonly CustomField[]): JsonSchema {
  const active = fields.filter((field) => field.status === 'active');
  const required = active.filter((field) => field.required).map((field) => field.key);
  return {
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(active.map((field) => [field.key, valueSchema(field)])),
    ...(required.length ? { required } : {}),
  };
}
