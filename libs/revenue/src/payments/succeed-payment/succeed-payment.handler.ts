import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import { applyMoney } from '../allocating';
import { allocationKey } from '../payable';
import type { WantedAllocation } from '../payment.contract';
import type { Payment } from '../payment.entity';
import { PaymentSucceeded, paymentFacts } from '../payment.events';
import { receiptPosting } from '../payment.posting';
import { loadPaymentAndDocuments } from '../read-payment';
import { SucceedPayment } from './succeed-payment.command';

@CommandHandler(SucceedPayment)
export class SucceedPaymentHandler implements Handles<typeof SucceedPayment> {
  async execute({ unit, input }: SucceedPayment): Promise<Payment> {
    const { payment, documents } = await loadPaymentAndDocuments(unit, input.id);
    payment.succeed();
    unit.emit(PaymentSucceeded, payment, { ...paymentFacts(payment), posting: receiptPosting(payment) });
    // The money has moved whether or not its documents still wait for it: what they no longer take stays unapplied.
    const wanted = (payment.allocations ?? []).flatMap((meant): WantedAllocation[] => {
      const document = documents.get(meant.invoiceId ?? meant.billId ?? '');
      const amountMinor = Math.min(meant.amountMinor, document?.isOpen ? document.balanceDueMinor : 0);
      if (document && amountMinor > 0) return [{ [allocationKey(document)]: document.id, amountMinor }];
      meant.deletedAt = unit.now;
      return [];
    });
    applyMoney(unit, payment, wanted, documents, unit.today);
    return payment;
  }
}
