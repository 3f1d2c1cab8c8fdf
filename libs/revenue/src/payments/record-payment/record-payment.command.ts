import { command } from '@omni/platform';
import { z } from 'zod';
import { paymentContract, paymentFields, wantedAllocations } from '../payment.contract';
import { payments } from '../payment.resource';

export class RecordPayment extends command({
  name: 'payment.create',
  summary:
    'Writes down money that came in, and applies it to invoices, what is left to the client’s credit; or money that went out for bills',
  resource: payments,
  needs: 'create',
  input: z
    .strictObject({
      ...paymentFields,
      pending: z
        .boolean()
        .default(false)
        .describe('The money is only announced: nothing counts until it succeeds.'),
      allocations: wantedAllocations.optional(),
    })
    .meta({ id: 'RecordPaymentInput' }),
  output: paymentContract.view,
  effect: 'compensatable',
  undoneBy: 'payment.void',
  errors: [
    'revenue.invoice.exceeds_balance',
    'revenue.invoice.not_payable',
    'revenue.payment.exceeds_unapplied',
    'revenue.payment.duplicate',
    'revenue.payment.fx_rate_of_base',
    'revenue.payment.bills_missing',
    'revenue.bill.exceeds_balance',
    'revenue.bill.not_payable',
    'revenue.vendor.blocked',
    'revenue.period_locked',
  ],
}) {}

export type RecordedPayment = z.output<typeof RecordPayment.decl.input>;
