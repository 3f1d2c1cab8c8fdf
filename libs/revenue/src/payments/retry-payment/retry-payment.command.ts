import { command, id } from '@omni/platform';
import { z } from 'zod';
import { paymentContract } from '../payment.contract';
import { payments } from '../payment.resource';

export class RetryPayment extends command({
  name: 'payment.retry',
  summary: 'Tries a failed payment again: it is pending',
  resource: payments,
  needs: 'act',
  input: z.strictObject({ id }).meta({ id: 'RetryPaymentInput' }),
  output: paymentContract.view,
  effect: 'reversible',
  undoneBy: 'payment.fail',
}) {}
