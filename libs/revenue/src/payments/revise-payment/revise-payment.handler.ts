import { CommandHandler } from '@nestjs/cqrs';
import { applyPatch, type Handles } from '@omni/platform';
import type { Payment } from '../payment.entity';
import { loadPayment } from '../read-payment';
import { RevisePayment } from './revise-payment.command';

@CommandHandler(RevisePayment)
export class RevisePaymentHandler implements Handles<typeof RevisePayment> {
  async execute({ unit, input }: RevisePayment): Promise<Payment> {
    const payment = await loadPayment(unit, input.id);
    applyPatch(payment, input);
    return payment;
  }
}
