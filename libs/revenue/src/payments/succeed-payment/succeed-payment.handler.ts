import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import { OPEN_STATUSES } from '../../invoices/invoice.transitions';
import { applyMoney } from '../allocating';
import type { WantedAllocation } from '../payment.contract';
import type { Payment } from '../payment.entity';
import { PaymentSucceeded, paymentFacts } from '../payment.events';
import { receiptPosting } from '../payment.posting';
import { loadPaymentAndInvoices } from '../read-payment';
import { SucceedPayment } from './succeed-payment.command';

@CommandHandler(SucceedPayment)
export class SucceedPaymentHandler implements Handles<typeof SucceedPayment> {
  async execute({ unit, input }: SucceedPayment): Promise<Payment> {
    const { payment, invoices } = await loadPaymentAndInvoices(unit, input.id);
    payment.succeed();
    unit.emit(PaymentSucceeded, payment, { ...paymentFacts(payment), posting: receiptPosting(payment) });
    // The money is here whether or not its invoices still wait for it: what they no longer take stays unapplied.
    const wanted = (payment.allocations ?? []).flatMap((meant): WantedAllocation[] => {
      const invoice = meant.invoiceId === null ? undefined : invoices.get(meant.invoiceId);
      const due = invoice && OPEN_STATUSES.includes(invoice.status) ? invoice.balanceDueMinor : 0;
      const amountMinor = Math.min(meant.amountMinor, due);
      if (invoice && amountMinor > 0) return [{ invoiceId: invoice.id, amountMinor }];
      meant.deletedAt = unit.now;
      return [];
    });
    applyMoney(unit, payment, wanted, invoices, unit.today);
    return payment;
  }
}
