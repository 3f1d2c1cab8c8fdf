import { command, id } from '@omni/platform';
import { z } from 'zod';
import { paymentContract } from '../payment.contract';
import { payments } from '../payment.resource';

export class FailPayment extends command({
  name: 'payment.fail',
  summary: 'Says that a pending payment did not come about',
  resource: payments,
  needs: 'act',
  input: z
    .strictObject({ id, failureCode: z.string().trim().min(1).max(100).optional() })
    .meta({ id: 'FailPaymentInput' }),
  output: paymentContract.view,
  effect: 'reversible',
  undoneBy: 'payment.retry',
}) {}
