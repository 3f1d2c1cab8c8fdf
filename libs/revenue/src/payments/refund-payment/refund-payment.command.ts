import { businessDateString, command, id } from '@omni/platform';
import { z } from 'zod';
import { paymentContract, positiveMinor, wantedAllocations } from '../payment.contract';
import { payments } from '../payment.resource';

export class RefundPayment extends command({
  name: 'payment.refund',
  summary: 'Notes that money of a payment was given back; what it had paid is due again',
  resource: payments,
  needs: 'act',
  input: z
    .strictObject({
      id,
      amountMinor: positiveMinor.optional().describe('All that is left unless told.'),
      reason: z.string().trim().min(1).max(500).optional(),
      refundedOn: businessDateString.optional().describe('Today unless told.'),
      providerRefundId: z.string().trim().min(1).max(200).optional(),
      allocations: wantedAllocations
        .optional()
        .describe(
          'What to take back from which invoice. Else the unapplied part goes first, then what was applied last.',
        ),
    })
    .meta({ id: 'RefundPaymentInput' }),
  output: paymentContract.view,
  effect: 'irreversible',
  errors: [
    'revenue.payment.exceeds_refundable',
    'revenue.payment.exceeds_allocation',
    'revenue.payment.duplicate_refund',
    'revenue.invoice.not_payable',
  ],
}) {}
