import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import type { Payment } from '../payment.entity';
import { loadPayment } from '../read-payment';
import { CancelPayment } from './cancel-payment.command';

@CommandHandler(CancelPayment)
export class CancelPaymentHandler implements Handles<typeof CancelPayment> {
  async execute({ unit, input }: CancelPayment): Promise<Payment> {
    const payment = await loadPayment(unit, input.id);
    payment.cancel();
    return payment;
  }
}
