import { defineEvent, id } from '@omni/platform';
import { z } from 'zod';
import { debit, credit, posting, type Posting } from '../posting';
import { PAYMENT_DIRECTIONS, PAYMENT_METHODS } from './payment.choices';
import type { Payment } from './payment.entity';
import { PAYMENT_STATUSES } from './payment.transitions';

const minor = z.int();

/** What each event about a payment says of it. */
const facts = {
  id,
  number: z.string(),
  direction: z.enum(PAYMENT_DIRECTIONS),
  clientId: id.nullable(),
  vendorId: id.nullable(),
  method: z.enum(PAYMENT_METHODS),
  status: z.enum(PAYMENT_STATUSES),
  currency: z.string(),
  amountMinor: minor,
  feeMinor: minor,
  unappliedMinor: minor,
  receivedOn: z.iso.date(),
  financialAccountId: id.nullable(),
};

export const paymentFacts = (payment: Payment) => ({
  id: payment.id,
  number: payment.number,
  direction: payment.direction,
  clientId: payment.clientId,
  vendorId: payment.vendorId,
  method: payment.method,
  status: payment.status,
  currency: payment.currency,
  amountMinor: payment.amountMinor,
  feeMinor: payment.feeMinor,
  unappliedMinor: payment.unappliedMinor,
  receivedOn: payment.receivedOn,
  financialAccountId: payment.financialAccountId,
});

const sample = {
  id: '018f2c1e-5555-7000-8000-000000000001',
  number: 'PAY-0001',
  direction: 'inbound' as const,
  clientId: '018f2c1e-4444-7000-8000-000000000001',
  vendorId: null,
  method: 'bank_transfer' as const,
  status: 'succeeded' as const,
  currency: 'EUR',
  amountMinor: 11_900,
  feeMinor: 0,
  unappliedMinor: 0,
  receivedOn: '2026-03-20',
  financialAccountId: null,
};
const entry = (lines: Posting['lines']): Posting => ({
  on: '2026-03-20',
  currency: 'EUR',
  fxRate: null,
  lines,
});
const receipt = entry([...debit(11_900, { role: 'bank' }), ...credit(11_900, { role: 'customer_credits' })]);
const application = entry([
  ...debit(11_900, { role: 'customer_credits' }),
  ...credit(11_900, { role: 'accounts_receivable' }),
]);
const repayment = entry([
  ...debit(11_900, { role: 'accounts_receivable' }),
  ...credit(11_900, { role: 'bank' }),
]);

/** Amounts that moved to or from invoices; of money that goes out, to or from bills. */
const moved = z.array(
  z.strictObject({
    invoiceId: id.nullable(),
    invoiceNumber: z.string().nullable(),
    billId: id.nullable(),
    billNumber: z.string().nullable(),
    amountMinor: minor,
  }),
);
const movedSample = [
  {
    invoiceId: '018f2c1e-3333-7000-8000-000000000001',
    invoiceNumber: 'INV-0001',
    billId: null,
    billNumber: null,
    amountMinor: 11_900,
  },
];
/** Money that went out has settled what is owed with its first entry: null. */
const furtherPosting = posting.nullable();

export const PaymentRecorded = defineEvent({
  type: 'payment.recorded',
  summary: 'A payment was written down; whether the money is here, its status says.',
  data: z.strictObject(facts),
  sample,
  line: (d) => `Payment ${d.number} recorded`,
});

export const PaymentSucceeded = defineEvent({
  type: 'payment.succeeded',
  summary:
    'The money of a payment came in, to the client’s credit until it is applied, or went out to the vendor.',
  visibility: 'client',
  data: z.strictObject({ ...facts, posting }),
  sample: { ...sample, unappliedMinor: 11_900, posting: receipt },
  line: (d) => `Payment ${d.number} ${d.direction === 'inbound' ? 'received' : 'made'}`,
});

export const PaymentFailed = defineEvent({
  type: 'payment.failed',
  summary: 'A payment did not come about.',
  data: z.strictObject({ ...facts, failureCode: z.string().nullable() }),
  sample: { ...sample, status: 'failed', failureCode: 'insufficient_funds' },
  line: (d) => `Payment ${d.number} failed`,
});

export const PaymentApplied = defineEvent({
  type: 'payment.applied',
  summary: 'Money of a payment was used for invoices, or for bills.',
  data: z.strictObject({ ...facts, allocations: moved, posting: furtherPosting }),
  sample: { ...sample, allocations: movedSample, posting: application },
  line: (d) => `Payment ${d.number} applied`,
});

export const PaymentUnapplied = defineEvent({
  type: 'payment.unapplied',
  summary: 'Money of a payment was taken back from documents and is left to be applied again.',
  data: z.strictObject({ ...facts, allocations: moved, posting: furtherPosting }),
  sample: { ...sample, unappliedMinor: 11_900, allocations: movedSample, posting: application },
  line: (d) => `Payment ${d.number} unapplied`,
});

export const PaymentRefunded = defineEvent({
  type: 'payment.refunded',
  summary: 'Money of a payment was given back, wholly or in part; what it had paid is due again.',
  visibility: 'client',
  data: z.strictObject({
    ...facts,
    refundId: id,
    refundMinor: minor,
    reason: z.string().nullable(),
    allocations: moved.describe('Taken back from invoices for it.'),
    posting,
  }),
  sample: {
    ...sample,
    status: 'refunded',
    refundId: '018f2c1e-6666-7000-8000-000000000001',
    refundMinor: 11_900,
    reason: 'Cancelled order',
    allocations: movedSample,
    posting: repayment,
  },
  line: (d) => `Payment ${d.number} refunded`,
});

export const PaymentDisputed = defineEvent({
  type: 'payment.disputed',
  summary: 'The payer disputes a payment with their bank.',
  data: z.strictObject(facts),
  sample: { ...sample, status: 'disputed' },
  line: (d) => `Payment ${d.number} disputed`,
});

export const PaymentVoided = defineEvent({
  type: 'payment.voided',
  summary: 'A payment was entered wrongly: nothing of it counts any more.',
  data: z.strictObject({ ...facts, reason: z.string().nullable(), allocations: moved, posting }),
  sample: {
    ...sample,
    status: 'cancelled',
    reason: 'Entered twice',
    allocations: movedSample,
    posting: repayment,
  },
  line: (d) => `Payment ${d.number} voided`,
});

export const PaymentReceiptSent = defineEvent({
  type: 'payment.receipt_sent',
  summary: 'The receipt of a payment is on its way to the client.',
  visibility: 'client',
  data: z.strictObject({ ...facts, to: z.array(z.string()) }),
  sample: { ...sample, to: ['office@acme.example'] },
  line: (d) => `Receipt of payment ${d.number} sent`,
});

export const paymentEvents = [
  PaymentReceiptSent,
  PaymentRecorded,
  PaymentSucceeded,
  PaymentFailed,
  PaymentApplied,
  PaymentUnapplied,
  PaymentRefunded,
  PaymentDisputed,
  PaymentVoided,
];
