export const customFieldTypes = [
  'text',
  'number',
  'money',
  'date',
  'bool',
  'select',
  'multi_select',
  'url',
  'email',
  'reference',
] as const;
export type CustomFieldType = (typeof customFieldTypes)[number];

export interface Choice {
  value: string;
  label: string;
}
