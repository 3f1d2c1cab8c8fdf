import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import { applyMoney } from '../allocating';
import type { Payment } from '../payment.entity';
import { loadPaymentAndInvoices } from '../read-payment';
import { ApplyPayment } from './apply-payment.command';

@CommandHandler(ApplyPayment)
export class ApplyPaymentHandler implements Handles<typeof ApplyPayment> {
  async execute({ unit, input }: ApplyPayment): Promise<Payment> {
    const wanted = input.allocations;
    const { payment, invoices } = await loadPaymentAndInvoices(
      unit,
      input.id,
      wanted.map((one) => one.invoiceId),
    );
    applyMoney(unit, payment, wanted, invoices, unit.today);
    return payment;
  }
}
