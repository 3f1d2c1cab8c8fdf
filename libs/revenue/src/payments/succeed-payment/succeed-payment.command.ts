import { command, id } from '@omni/platform';
import { z } from 'zod';
import { paymentContract } from '../payment.contract';
import { payments } from '../payment.resource';

export class SucceedPayment extends command({
  name: 'payment.succeed',
  summary: 'Says that the money of a pending payment is here, and applies it as was meant',
  resource: payments,
  needs: 'act',
  input: z.strictObject({ id }).meta({ id: 'SucceedPaymentInput' }),
  output: paymentContract.view,
  effect: 'irreversible',
}) {}
