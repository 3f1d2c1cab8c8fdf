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

/** Roles that a field may be kept from. The Owner sees everything, a portal client none of it. */
export const hideableRoles = ['manager', 'staff', 'accountant'] as const;
export type HideableRole = (typeof hideableRoles)[number];

export interface Choice {
  value: string;
  label: string;
}
