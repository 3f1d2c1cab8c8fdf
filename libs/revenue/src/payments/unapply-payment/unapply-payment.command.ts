import { command, id } from '@omni/platform';
import { z } from 'zod';
import { paymentContract, positiveMinor } from '../payment.contract';
import { payments } from '../payment.resource';

export class UnapplyPayment extends command({
  name: 'payment.unapply',
  summary: 'Takes money of a payment back from an invoice or a bill; it may be applied anew',
  resource: payments,
  needs: 'act',
  input: z
    .strictObject({
      id,
      invoiceId: id.optional(),
      billId: id.optional(),
      amountMinor: positiveMinor.optional().describe('All of it unless told.'),
    })
    .meta({ id: 'UnapplyPaymentInput' }),
  output: paymentContract.view,
  effect: 'reversible',
  undoneBy: 'payment.apply',
  errors: [
    'revenue.payment.exceeds_allocation',
    'revenue.invoice.not_payable',
    'revenue.bill.not_payable',
    'revenue.payment.not_settled',
  ],
}) {}
