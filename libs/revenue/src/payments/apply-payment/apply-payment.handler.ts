import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import { applyMoney } from '../allocating';
import type { Payment } from '../payment.entity';
import { loadPaymentAndDocuments } from '../read-payment';
import { ApplyPayment } from './apply-payment.command';

@CommandHandler(ApplyPayment)
export class ApplyPaymentHandler implements Handles<typeof ApplyPayment> {
  async execute({ unit, input }: ApplyPayment): Promise<Payment> {
    const wanted = input.allocations;
    const { payment, documents } = await loadPaymentAndDocuments(unit, input.id, wanted);
    applyMoney(unit, payment, wanted, documents, unit.today);
    return payment;
  }
}
