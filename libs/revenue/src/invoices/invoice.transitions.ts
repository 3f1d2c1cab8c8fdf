import type { Transitions } from '@omni/platform';

export const INVOICE_STATUSES = [
  'draft',
  'pending_approval',
  'approved',
  'issued',
  'partially_paid',
  'paid',
  'credited',
  'voided',
  'written_off',
] as const;
export type InvoiceStatus = (typeof INVOICE_STATUSES)[number];

/**
 * What people do to an invoice. What its balance does (partially_paid, paid, credited and back to issued) follows from
 * the amounts alone, see `Invoice.settle`.
 */
export const invoiceTransitions: Transitions<InvoiceStatus> = {
  request_approval: { from: ['draft'], to: 'pending_approval' },
  approve: { from: ['pending_approval'], to: 'approved' },
  reject: { from: ['pending_approval'], to: 'draft' },
  issue: { from: ['draft', 'approved'], to: 'issued' },
  void: { from: ['issued'], to: 'voided' },
  write_off: { from: ['issued', 'partially_paid'], to: 'written_off' },
  recover: { from: ['written_off'], to: 'issued' },
};

const BEFORE_ISSUE = new Set<InvoiceStatus>(['draft', 'pending_approval', 'approved']);
/** Numbered and binding, in whatever state since. */
export const isIssued = (status: InvoiceStatus): boolean => !BEFORE_ISSUE.has(status);

/** What a client may see of invoices: those that bind, also such as were taken back. */
export const ISSUED_STATUSES: readonly InvoiceStatus[] = INVOICE_STATUSES.filter(isIssued);

/** Something is owed on it. */
export const OPEN_STATUSES: readonly InvoiceStatus[] = ['issued', 'partially_paid'];
/** Binding and not taken back: what was invoiced. */
export const BINDING_STATUSES: readonly InvoiceStatus[] = [
  'issued',
  'partially_paid',
  'paid',
  'credited',
  'written_off',
];
