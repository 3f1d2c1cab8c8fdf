export const BILLING_MODES = [
  'fixed',
  'milestone',
  'time_and_materials',
  'retainer',
  'non_billable',
] as const;
export type BillingMode = (typeof BILLING_MODES)[number];

export const PROJECT_SOURCES = ['manual', 'workflow', 'system', 'ai', 'import'] as const;
export type ProjectSource = (typeof PROJECT_SOURCES)[number];
