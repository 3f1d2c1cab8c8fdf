import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import { mirrored } from '../../posting';
import { appliedMoves, movedFacts, takeBack } from '../allocating';
import type { Payment } from '../payment.entity';
import { exceedsAllocation } from '../payment.errors';
import { PaymentUnapplied, paymentFacts } from '../payment.events';
import { applicationPosting } from '../payment.posting';
import { loadPaymentAndInvoices } from '../read-payment';
import { UnapplyPayment } from './unapply-payment.command';

@CommandHandler(UnapplyPayment)
export class UnapplyPaymentHandler implements Handles<typeof UnapplyPayment> {
  async execute({ unit, input }: UnapplyPayment): Promise<Payment> {
    const { payment, invoices } = await loadPaymentAndInvoices(unit, input.id);
    payment.requireSettled();
    const applied = appliedMoves(payment, invoices).find((move) => move.invoice.id === input.invoiceId);
    if (!applied) throw exceedsAllocation(input.invoiceId, 0);
    const move = { ...applied, amountMinor: input.amountMinor ?? applied.amountMinor };
    takeBack(unit, payment, move, unit.today);
    unit.emit(PaymentUnapplied, payment, {
      ...paymentFacts(payment),
      allocations: [movedFacts(move)],
      posting: mirrored(applicationPosting(payment, move.amountMinor, unit.today), unit.today),
    });
    return payment;
  }
}
