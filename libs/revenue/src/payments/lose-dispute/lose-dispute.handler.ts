import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import { giveBack } from '../giving-back';
import type { Payment } from '../payment.entity';
import { loadPaymentAndDocuments } from '../read-payment';
import { LoseDispute } from './lose-dispute.command';

@CommandHandler(LoseDispute)
export class LoseDisputeHandler implements Handles<typeof LoseDispute> {
  async execute({ unit, input }: LoseDispute): Promise<Payment> {
    const { payment, documents } = await loadPaymentAndDocuments(unit, input.id);
    payment.requireMove('lose_dispute');
    giveBack(unit, payment, documents, {
      verb: 'lose_dispute',
      amountMinor: payment.amountMinor - payment.refundedMinor,
      on: unit.today,
      reason: input.reason ?? 'Dispute lost',
      providerRefundId: null,
    });
    return payment;
  }
}
