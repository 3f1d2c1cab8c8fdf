import { CommandHandler } from '@nestjs/cqrs';
import { Facts, conflict, type Handles, type Unit } from '@omni/platform';
import { knownParties } from '../../facts/parties';
import { receiverOf } from '../../facts/receiver';
import type { Payment } from '../../payments/payment.entity';
import { noReceipt } from '../../payments/payment.errors';
import { loadPayment } from '../../payments/read-payment';
import { mailReceipt } from './mail-receipt';
import { SendReceipt } from './send-receipt.command';

@CommandHandler(SendReceipt)
export class SendReceiptHandler implements Handles<typeof SendReceipt> {
  constructor(private readonly facts: Facts) {}

  async execute({ unit, input }: SendReceipt): Promise<Payment> {
    const payment = await loadPayment(unit, input.id);
    if (payment.direction === 'outbound' || !payment.hasArrived) throw noReceipt();
    const to = input.to ?? (await this.receiver(unit, payment));
    if (to.length === 0) {
      throw conflict(
        'revenue.payment.no_recipient',
        'Neither the client nor a contact of theirs has an e-mail address: say one in "to".',
      );
    }
    await mailReceipt(unit, payment, to, input.message ?? null);
    return payment;
  }

  private async receiver(unit: Unit, { clientId }: Payment): Promise<string[]> {
    if (clientId === null) return [];
    const found = await receiverOf(unit, this.facts, clientId, await knownParties(unit, [clientId]));
    return found ? [found] : [];
  }
}
