import { command, id } from '@omni/platform';
import { z } from 'zod';
import { paymentContract } from '../payment.contract';
import { payments } from '../payment.resource';

export class VoidPayment extends command({
  name: 'payment.void',
  summary: 'Takes back a payment that was entered wrongly, with all that it paid',
  resource: payments,
  needs: 'act',
  input: z
    .strictObject({ id, reason: z.string().trim().min(1).max(500).optional() })
    .meta({ id: 'VoidPaymentInput' }),
  output: paymentContract.view,
  effect: 'irreversible',
}) {}
