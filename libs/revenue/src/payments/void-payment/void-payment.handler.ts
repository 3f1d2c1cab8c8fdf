import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import { appliedMoves, movedFacts, sumOf, takeBack } from '../allocating';
import type { Payment } from '../payment.entity';
import { PaymentVoided, paymentFacts } from '../payment.events';
import { voidPosting } from '../payment.posting';
import { loadPaymentAndDocuments } from '../read-payment';
import { VoidPayment } from './void-payment.command';

@CommandHandler(VoidPayment)
export class VoidPaymentHandler implements Handles<typeof VoidPayment> {
  async execute({ unit, input }: VoidPayment): Promise<Payment> {
    const { payment, documents } = await loadPaymentAndDocuments(unit, input.id);
    payment.requireMove('void');
    const reason = input.reason ?? null;
    const moves = appliedMoves(payment, documents);
    for (const move of moves) takeBack(unit, payment, move, unit.today);
    payment.void(reason, unit.now);
    unit.emit(PaymentVoided, payment, {
      ...paymentFacts(payment),
      reason,
      allocations: moves.map(movedFacts),
      posting: voidPosting(payment, sumOf(moves), unit.today),
    });
    return payment;
  }
}
