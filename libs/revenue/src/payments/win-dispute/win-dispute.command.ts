import { command, id } from '@omni/platform';
import { z } from 'zod';
import { paymentContract } from '../payment.contract';
import { payments } from '../payment.resource';

export class WinDispute extends command({
  name: 'payment.win_dispute',
  summary: 'Ends a dispute: the money stays',
  resource: payments,
  needs: 'act',
  input: z.strictObject({ id }).meta({ id: 'WinDisputeInput' }),
  output: paymentContract.view,
  effect: 'irreversible',
}) {}
