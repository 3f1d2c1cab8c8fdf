import { command, id } from '@omni/platform';
import { z } from 'zod';
import { paymentContract } from '../../payments/payment.contract';
import { payments } from '../../payments/payment.resource';

export class SendReceipt extends command({
  name: 'payment.send_receipt',
  summary: 'Mails the client the receipt of their payment',
  resource: payments,
  needs: 'act',
  input: z
    .strictObject({
      id,
      to: z
        .array(z.email().max(254))
        .min(1)
        .max(10)
        .optional()
        .describe(
          "Unless told: the client's address, else its primary contact's, else its oldest's with one.",
        ),
      message: z
        .string()
        .trim()
        .min(1)
        .max(4000)
        .optional()
        .describe('Stands first; what was received follows.'),
    })
    .meta({ id: 'SendReceiptInput' }),
  output: paymentContract.view,
  effect: 'irreversible',
  errors: ['revenue.payment.no_receipt', 'revenue.payment.no_recipient'],
}) {}
