import { base, businessDateString, currencyCode, fxRateString, id, moneyMinor } from '@omni/platform';
import { z } from 'zod';
import { PAYMENT_DIRECTIONS, PAYMENT_METHODS, REFUND_STATUSES } from './payment.choices';
import { PAYMENT_STATUSES } from './payment.transitions';

export const positiveMinor = moneyMinor.min(1);
export const paymentMethod = z.enum(PAYMENT_METHODS).meta({ id: 'PaymentMethod' });
const providerText = z.string().trim().min(1).max(200);

/** What of a payment goes to which invoice; of one that goes out, to which bill. */
export const wantedAllocation = z
  .strictObject({
    invoiceId: id.optional().describe('This or billId.'),
    billId: id.optional(),
    amountMinor: positiveMinor
      .optional()
      .describe('As much as is due and left unless told; more than is due is refused.'),
  })
  .meta({ id: 'PaymentAllocationInput' });
export type WantedAllocation = z.output<typeof wantedAllocation>;
export const wantedAllocations = z
  .array(wantedAllocation)
  .max(100)
  .refine((list) => new Set(list.map(targetOf)).size === list.length, 'names a document twice');

/** The document that an allocation is for. */
export function targetOf({ invoiceId, billId }: Pick<WantedAllocation, 'invoiceId' | 'billId'>): string {
  return invoiceId ?? billId ?? '';
}

export const paymentFields = {
  direction: z
    .enum(PAYMENT_DIRECTIONS)
    .optional()
    .describe('outbound where a vendor or bills are named, else inbound.'),
  clientId: id.optional().describe("The invoices' client unless told."),
  vendorId: id.optional().describe("The bills' vendor unless told."),
  method: paymentMethod,
  provider: providerText.nullable().optional(),
  providerPaymentId: providerText.nullable().optional().describe('One payment each per provider.'),
  amountMinor: positiveMinor,
  currency: currencyCode,
  fxRate: fxRateString.nullable().optional(),
  feeMinor: moneyMinor
    .min(0)
    .optional()
    .describe('What the provider kept of the amount; of money that goes out, what it took on top.'),
  receivedOn: businessDateString.optional().describe('Today unless told; never a day to come.'),
  financialAccountId: id.nullable().optional(),
};

const allocationView = z
  .strictObject({
    id,
    invoiceId: id.nullable(),
    billId: id.nullable(),
    creditNoteId: id.nullable(),
    amountMinor: z.int(),
    fxGainLossMinor: z.int(),
    appliedOn: z.iso.date().nullable().describe('null: meant for it, while the payment is pending.'),
  })
  .meta({ id: 'PaymentAllocation' });

const refundView = z
  .strictObject({
    id,
    amountMinor: z.int(),
    reason: z.string().nullable(),
    providerRefundId: z.string().nullable(),
    status: z.enum(REFUND_STATUSES).meta({ id: 'RefundStatus' }),
    refundedOn: z.iso.date(),
  })
  .meta({ id: 'PaymentRefund' });

export const paymentContract = {
  view: z
    .strictObject({
      ...base,
      number: z.string(),
      direction: z.enum(PAYMENT_DIRECTIONS).meta({ id: 'PaymentDirection' }),
      clientId: id.nullable(),
      vendorId: id.nullable(),
      method: paymentMethod,
      provider: z.string().nullable(),
      providerPaymentId: z.string().nullable(),
      amountMinor: z.int(),
      currency: z.string(),
      fxRate: z.string().nullable(),
      feeMinor: z.int(),
      receivedOn: z.iso.date(),
      financialAccountId: id.nullable(),
      status: z.enum(PAYMENT_STATUSES).meta({ id: 'PaymentStatus' }),
      failureCode: z.string().nullable(),
      allocatedMinor: z.int(),
      refundedMinor: z.int(),
      unappliedMinor: z.int().describe('What the client has to their credit out of this payment.'),
      transactionId: id.nullable(),
      voidedAt: z.iso.datetime().nullable(),
      voidReason: z.string().nullable(),
      allocations: z.array(allocationView).optional(),
      refunds: z.array(refundView).optional(),
    })
    .meta({ id: 'Payment' }),
};
