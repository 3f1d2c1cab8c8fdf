import { conflict, unprocessable, type Fault } from '@omni/platform';

export const exceedsUnapplied = (unappliedMinor: number): Fault =>
  conflict('revenue.payment.exceeds_unapplied', 'The payment has not that much left to apply.', {
    unappliedMinor,
  });

export const oneDocument = (): Fault =>
  unprocessable('revenue.payment.document_missing', 'Say the invoice or the bill, not both.', [
    { pointer: '/invoiceId', code: 'required', message: 'an invoice or a bill is needed, not both' },
  ]);

export const noReceipt = (): Fault =>
  conflict('revenue.payment.no_receipt', 'A receipt is given for money that came in.');

export const exceedsRefundable = (refundableMinor: number): Fault =>
  conflict('revenue.payment.exceeds_refundable', 'The payment has not that much left to give back.', {
    refundableMinor,
  });

export const exceedsAllocation = (documentId: string, allocatedMinor: number): Fault =>
  conflict(
    'revenue.payment.exceeds_allocation',
    'Not that much of the payment was applied to this document.',
    { documentId, allocatedMinor },
  );

export const notSettled = (status: string): Fault =>
  conflict('revenue.payment.not_settled', 'The money of this payment is not at hand.', {
    currentStatus: status,
  });

export const otherCurrency = (pointer: string, currency: string): Fault =>
  unprocessable(
    'revenue.payment.currency_mismatch',
    'A payment is applied to documents of its own currency.',
    [{ pointer, code: 'currency_mismatch', message: `the document is in ${currency}` }],
  );

export const otherClient = (pointer: string): Fault =>
  unprocessable('revenue.payment.client_mismatch', 'A payment is applied to invoices of its own client.', [
    { pointer, code: 'client_mismatch', message: 'the invoice is of another client' },
  ]);

export const otherVendor = (pointer: string): Fault =>
  unprocessable('revenue.payment.vendor_mismatch', 'A payment is applied to bills of its own vendor.', [
    { pointer, code: 'vendor_mismatch', message: 'the bill is of another vendor' },
  ]);

export const wrongDirection = (pointer: string): Fault =>
  unprocessable(
    'revenue.payment.direction_mismatch',
    'Money that comes in pays invoices, money that goes out pays bills.',
    [{ pointer, code: 'direction_mismatch', message: 'is of the other direction' }],
  );

export const billsMissing = (missingMinor: number): Fault =>
  unprocessable(
    'revenue.payment.bills_missing',
    'Money goes out for approved bills alone: name bills for all of it.',
    [{ pointer: '/allocations', code: 'too_little', message: `${String(missingMinor)} more is needed` }],
  );

export const noSuchDocument = (pointer: string): Fault =>
  unprocessable('reference_not_found', 'A referenced row does not exist.', [
    { pointer, code: 'reference_not_found', message: 'does not exist' },
  ]);
