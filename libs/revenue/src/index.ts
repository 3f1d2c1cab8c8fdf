/*
 * Front door. Other modules know revenue by its events, by the names of its commands (`invoice.create`,
 * `payment.create`) and by ids.
 */
export { DOCUMENT_RETENTION_YEARS } from './retention/retention';
export { POSTING_ROLES, posting } from './posting';
export type { Posting, PostingLine, PostingRole } from './posting';
export {
  InvoiceApprovalRequested,
  InvoiceApproved,
  InvoiceDrafted,
  InvoiceIssued,
  InvoiceOverdue,
  InvoicePaid,
  InvoicePartiallyPaid,
  InvoiceRecovered,
  InvoiceRejected,
  InvoiceSent,
  InvoiceViewed,
  InvoiceVoided,
  InvoiceWrittenOff,
} from './invoices/invoice.events';
export {
  PaymentApplied,
  PaymentDisputed,
  PaymentFailed,
  PaymentRecorded,
  PaymentRefunded,
  PaymentSucceeded,
  PaymentUnapplied,
  PaymentVoided,
} from './payments/payment.events';
export {
  VendorBankDetailsChanged,
  VendorBankDetailsChangeRejected,
  VendorBankDetailsChangeRequested,
  VendorBlocked,
  VendorMerged,
} from './vendors/vendor.events';
export {
  BillApprovalCancelled,
  BillApprovalRequested,
  BillApproved,
  BillOverdue,
  BillPaid,
  BillPartiallyPaid,
  BillReceived,
  BillRejected,
  BillScheduled,
  BillVoided,
} from './bills/bill.events';
