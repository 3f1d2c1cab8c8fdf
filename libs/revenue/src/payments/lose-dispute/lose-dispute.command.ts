import { command, id } from '@omni/platform';
import { z } from 'zod';
import { paymentContract } from '../payment.contract';
import { payments } from '../payment.resource';

export class LoseDispute extends command({
  name: 'payment.lose_dispute',
  summary: 'Ends a dispute: the money went back, and what it had paid is due again',
  resource: payments,
  needs: 'act',
  input: z
    .strictObject({ id, reason: z.string().trim().min(1).max(500).optional() })
    .meta({ id: 'LoseDisputeInput' }),
  output: paymentContract.view,
  effect: 'irreversible',
}) {}
