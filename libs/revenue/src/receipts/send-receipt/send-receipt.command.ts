import { command, id } from '@omni/platform';
import { z } from 'zod';
import { clientReceivers, messageAbove } from '../../mail-fields';
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
      to: clientReceivers,
      message: messageAbove('what was received follows'),
    })
    .meta({ id: 'SendReceiptInput' }),
  output: paymentContract.view,
  effect: 'irreversible',
  errors: ['revenue.payment.no_receipt', 'revenue.payment.no_recipient'],
}) {}
