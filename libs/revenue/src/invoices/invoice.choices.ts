export const INVOICE_SOURCES = [
  'manual',
  'schedule',
  'workflow',
  'ai',
  'import',
  'time_and_materials',
  'usage',
] as const;
export type InvoiceSource = (typeof INVOICE_SOURCES)[number];
