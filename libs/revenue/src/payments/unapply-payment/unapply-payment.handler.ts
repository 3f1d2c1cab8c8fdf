import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import { mirrored } from '../../posting';
import { appliedMoves, movedFacts, takeBack } from '../allocating';
import { targetOf } from '../payment.contract';
import type { Payment } from '../payment.entity';
import { exceedsAllocation, oneDocument } from '../payment.errors';
import { PaymentUnapplied, paymentFacts } from '../payment.events';
import { applicationPosting } from '../payment.posting';
import { loadPaymentAndDocuments } from '../read-payment';
import { UnapplyPayment } from './unapply-payment.command';

@CommandHandler(UnapplyPayment)
export class UnapplyPaymentHandler implements Handles<typeof UnapplyPayment> {
  async execute({ unit, input }: UnapplyPayment): Promise<Payment> {
    const { payment, documents } = await loadPaymentAndDocuments(unit, input.id);
    if ((input.invoiceId === undefined) === (input.billId === undefined)) throw oneDocument();
    payment.requireSettled();
    const applied = appliedMoves(payment, documents).find(({ document }) => document.id === targetOf(input));
    if (!applied) throw exceedsAllocation(targetOf(input), 0);
    const move = { ...applied, amountMinor: input.amountMinor ?? applied.amountMinor };
    takeBack(unit, payment, move, unit.today);
    const entry = applicationPosting(payment, move.amountMinor, unit.today);
    unit.emit(PaymentUnapplied, payment, {
      ...paymentFacts(payment),
      allocations: [movedFacts(move)],
      posting: entry && mirrored(entry, unit.today),
    });
    return payment;
  }
}
