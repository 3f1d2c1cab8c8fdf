import { CommandHandler } from '@nestjs/cqrs';
import { conflict, type Handles } from '@omni/platform';
import { knownParties } from '../../facts/parties';
import type { Payment } from '../../payments/payment.entity';
import { noReceipt } from '../../payments/payment.errors';
import { loadPayment } from '../../payments/read-payment';
import { mailReceipt } from './mail-receipt';
import { SendReceipt } from './send-receipt.command';

@CommandHandler(SendReceipt)
export class SendReceiptHandler implements Handles<typeof SendReceipt> {
  async execute({ unit, input }: SendReceipt): Promise<Payment> {
    const payment = await loadPayment(unit, input.id);
    if (payment.direction === 'outbound' || !payment.hasArrived) throw noReceipt();
    const { client } = await knownParties(unit, [payment.clientId]);
    const to = input.to ?? (client?.email ? [client.email] : []);
    if (to.length === 0) {
      throw conflict('revenue.payment.no_recipient', 'The client has no e-mail address: say one in "to".');
    }
    await mailReceipt(unit, payment, to, input.message ?? null);
    return payment;
  }
}
