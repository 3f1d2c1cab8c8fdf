import { command, id } from '@omni/platform';
import { z } from 'zod';
import { paymentContract } from '../payment.contract';
import { payments } from '../payment.resource';

export class CancelPayment extends command({
  name: 'payment.cancel',
  summary: 'Calls off a pending payment',
  resource: payments,
  needs: 'act',
  input: z.strictObject({ id }).meta({ id: 'CancelPaymentInput' }),
  output: paymentContract.view,
  effect: 'irreversible',
}) {}
