import { command, id } from '@omni/platform';
import { z } from 'zod';
import { paymentContract } from '../payment.contract';
import { payments } from '../payment.resource';

export class DisputePayment extends command({
  name: 'payment.dispute',
  summary: 'Notes that the payer disputes a payment',
  resource: payments,
  needs: 'act',
  input: z.strictObject({ id }).meta({ id: 'DisputePaymentInput' }),
  output: paymentContract.view,
  effect: 'reversible',
  undoneBy: 'payment.win_dispute',
}) {}
