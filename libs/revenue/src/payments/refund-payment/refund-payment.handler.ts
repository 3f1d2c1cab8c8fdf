import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import { giveBack } from '../giving-back';
import type { Payment } from '../payment.entity';
import { loadPaymentAndDocuments } from '../read-payment';
import { RefundPayment } from './refund-payment.command';

@CommandHandler(RefundPayment)
export class RefundPaymentHandler implements Handles<typeof RefundPayment> {
  async execute({ unit, input }: RefundPayment): Promise<Payment> {
    const { payment, documents } = await loadPaymentAndDocuments(unit, input.id);
    payment.requireMove('refund');
    giveBack(unit, payment, documents, {
      verb: 'refund',
      amountMinor: input.amountMinor ?? payment.amountMinor - payment.refundedMinor,
      chosen: input.allocations,
      on: input.refundedOn ?? unit.today,
      reason: input.reason ?? null,
      providerRefundId: input.providerRefundId ?? null,
    });
    return payment;
  }
}
