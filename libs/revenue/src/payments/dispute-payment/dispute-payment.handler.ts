import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import type { Payment } from '../payment.entity';
import { PaymentDisputed, paymentFacts } from '../payment.events';
import { loadPayment } from '../read-payment';
import { DisputePayment } from './dispute-payment.command';

@CommandHandler(DisputePayment)
export class DisputePaymentHandler implements Handles<typeof DisputePayment> {
  async execute({ unit, input }: DisputePayment): Promise<Payment> {
    const payment = await loadPayment(unit, input.id);
    payment.dispute();
    unit.emit(PaymentDisputed, payment, paymentFacts(payment));
    return payment;
  }
}
