import { command, id } from '@omni/platform';
import { z } from 'zod';
import { paymentContract, wantedAllocations } from '../payment.contract';
import { payments } from '../payment.resource';

export class ApplyPayment extends command({
  name: 'payment.apply',
  summary: 'Applies what is left of a payment to invoices of its client, or to bills of its vendor',
  resource: payments,
  needs: 'act',
  input: z.strictObject({ id, allocations: wantedAllocations }).meta({ id: 'ApplyPaymentInput' }),
  output: paymentContract.view,
  effect: 'reversible',
  undoneBy: 'payment.unapply',
  errors: [
    'revenue.invoice.exceeds_balance',
    'revenue.invoice.not_payable',
    'revenue.bill.exceeds_balance',
    'revenue.bill.not_payable',
    'revenue.payment.exceeds_unapplied',
    'revenue.payment.not_settled',
  ],
}) {}
