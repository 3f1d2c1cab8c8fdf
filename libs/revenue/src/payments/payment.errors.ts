import { conflict, unprocessable, type Fault } from '@omni/platform';

export const exceedsUnapplied = (unappliedMinor: number): Fault =>
  conflict('revenue.payment.exceeds_unapplied', 'The payment has not that much left to apply.', {
    unappliedMinor,
  });

export const exceedsRefundable = (refundableMinor: number): Fault =>
  conflict('revenue.payment.exceeds_refundable', 'The payment has not that much left to give back.', {
    refundableMinor,
  });

export const exceedsAllocation = (invoiceId: string, allocatedMinor: number): Fault =>
  conflict(
    'revenue.payment.exceeds_allocation',
    'Not that much of the payment was applied to this invoice.',
    { invoiceId, allocatedMinor },
  );

export const notSettled = (status: string): Fault =>
  conflict('revenue.payment.not_settled', 'The money of this payment is not at hand.', {
    currentStatus: status,
  });

export const otherCurrency = (pointer: string, currency: string): Fault =>
  unprocessable(
    'revenue.payment.currency_mismatch',
    'A payment is applied to invoices of its own currency.',
    [{ pointer, code: 'currency_mismatch', message: `the invoice is in ${currency}` }],
  );

export const otherClient = (pointer: string): Fault =>
  unprocessable('revenue.payment.client_mismatch', 'A payment is applied to invoices of its own client.', [
    { pointer, code: 'client_mismatch', message: 'the invoice is of another client' },
  ]);

export const noSuchInvoice = (pointer: string): Fault =>
  unprocessable('reference_not_found', 'A referenced row does not exist.', [
    { pointer, code: 'reference_not_found', message: 'does not exist' },
  ]);
