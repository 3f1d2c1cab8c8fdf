import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import type { Payment } from '../payment.entity';
import { loadPayment } from '../read-payment';
import { RetryPayment } from './retry-payment.command';

@CommandHandler(RetryPayment)
export class RetryPaymentHandler implements Handles<typeof RetryPayment> {
  async execute({ unit, input }: RetryPayment): Promise<Payment> {
    const payment = await loadPayment(unit, input.id);
    payment.retry();
    return payment;
  }
}
