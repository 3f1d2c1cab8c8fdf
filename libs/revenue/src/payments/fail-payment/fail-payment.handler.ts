import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import type { Payment } from '../payment.entity';
import { PaymentFailed, paymentFacts } from '../payment.events';
import { loadPayment } from '../read-payment';
import { FailPayment } from './fail-payment.command';

@CommandHandler(FailPayment)
export class FailPaymentHandler implements Handles<typeof FailPayment> {
  async execute({ unit, input }: FailPayment): Promise<Payment> {
    const payment = await loadPayment(unit, input.id);
    payment.fail(input.failureCode ?? null);
    unit.emit(PaymentFailed, payment, { ...paymentFacts(payment), failureCode: payment.failureCode });
    return payment;
  }
}
