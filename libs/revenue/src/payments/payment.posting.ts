import { shortestOrNull } from '../decimals';
import { credit, debit, mirrored, type Posting } from '../posting';
import type { Payment } from './payment.entity';

/*
 * Money that comes in is the client's credit first and pays invoices from there. The two entries of a payment that is
 * applied as it is recorded add up to bank against receivables.
 */

export const receiptPosting = (payment: Payment): Posting =>
  payment.direction === 'outbound' ? settlementPosting(payment) : incomingPosting(payment);

/** Money that goes out settles what is owed to the vendor at once; the provider's fee comes on top. */
const settlementPosting = (payment: Payment): Posting =>
  entry(payment, payment.receivedOn, [
    ...debit(payment.amountMinor, { role: 'accounts_payable' }),
    ...debit(payment.feeMinor, { role: 'operating_expense' }),
    ...credit(payment.amountMinor + payment.feeMinor, { role: 'bank' }),
  ]);

const incomingPosting = (payment: Payment): Posting =>
  entry(payment, payment.receivedOn, [
    ...debit(payment.amountMinor - payment.feeMinor, { role: 'bank' }),
    ...debit(payment.feeMinor, { role: 'operating_expense' }),
    ...credit(payment.amountMinor, { role: 'customer_credits' }),
  ]);

export const applicationPosting = (payment: Payment, amountMinor: number, on: string): Posting | null =>
  payment.direction === 'outbound'
    ? null
    : entry(payment, on, [
        ...debit(amountMinor, { role: 'customer_credits' }),
        ...credit(amountMinor, { role: 'accounts_receivable' }),
      ]);

/** A refund: what was applied is owed again, what was not is no longer the client's credit. */
export const refundPosting = (
  payment: Payment,
  refundMinor: number,
  takenBackMinor: number,
  on: string,
): Posting =>
  payment.direction === 'outbound'
    ? entry(payment, on, [
        ...debit(refundMinor, { role: 'bank' }),
        ...credit(refundMinor, { role: 'accounts_payable' }),
      ])
    : entry(payment, on, [
        ...debit(takenBackMinor, { role: 'accounts_receivable' }),
        ...debit(refundMinor - takenBackMinor, { role: 'customer_credits' }),
        ...credit(refundMinor, { role: 'bank' }),
      ]);

/** A void: as if the money had never come. */
export const voidPosting = (payment: Payment, takenBackMinor: number, on: string): Posting =>
  payment.direction === 'outbound'
    ? mirrored(settlementPosting(payment), on)
    : entry(payment, on, [
        ...debit(takenBackMinor, { role: 'accounts_receivable' }),
        ...debit(payment.amountMinor - takenBackMinor, { role: 'customer_credits' }),
        ...credit(payment.feeMinor, { role: 'operating_expense' }),
        ...credit(payment.amountMinor - payment.feeMinor, { role: 'bank' }),
      ]);

const entry = (payment: Payment, on: string, lines: Posting['lines']): Posting => ({
  on,
  currency: payment.currency,
  fxRate: shortestOrNull(payment.fxRate),
  lines,
});
