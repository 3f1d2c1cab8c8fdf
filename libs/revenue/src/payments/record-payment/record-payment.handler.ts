import { CommandHandler } from '@nestjs/cqrs';
import { unprocessable, type Handles, type Unit } from '@omni/platform';
import { stored } from '../../decimals';
import { documentNumber } from '../../document-number';
import { knownParties } from '../../facts/parties';
import { periodLocked } from '../../invoices/invoice.errors';
import { lockInvoices } from '../../invoices/read-invoice';
import { applyMoney, chosenInvoices, requireInvoices } from '../allocating';
import type { Payment } from '../payment.entity';
import { PaymentRecorded, PaymentSucceeded, paymentFacts } from '../payment.events';
import { PaymentAllocation } from '../payment-parts.entity';
import { receiptPosting } from '../payment.posting';
import { payments } from '../payment.resource';
import { RecordPayment } from './record-payment.command';

@CommandHandler(RecordPayment)
export class RecordPaymentHandler implements Handles<typeof RecordPayment> {
  async execute({ unit, input }: RecordPayment): Promise<Payment> {
    const { pending, allocations: wanted = [], ...fields } = input;
    const [invoices, { seller }] = await Promise.all([
      lockInvoices(
        unit,
        wanted.map((one) => one.invoiceId),
      ),
      knownParties(unit, []),
    ]);
    requireInvoices(wanted, invoices);
    const receivedOn = dayReceived(unit, fields.receivedOn, seller.booksLockedThrough);
    const clientId = fields.clientId ?? [...invoices.values()][0]?.clientId;
    if (!clientId) {
      throw unprocessable(
        'revenue.payment.client_missing',
        'Say whose payment it is, or an invoice that it pays.',
        [{ pointer: '/clientId', code: 'required', message: 'is needed without an invoice' }],
      );
    }
    const payment = unit.create(payments, {
      ...fields,
      fxRate: fields.fxRate ? stored(fields.fxRate, 10) : null,
      clientId,
      receivedOn,
      number: await documentNumber(unit, 'payment', 'PAY'),
    });
    Object.assign(payment, { allocations: [], refunds: [] });
    // The invoices were touched first, but the payment is what was done.
    unit.notes.subject = { type: 'payment', id: payment.id };
    unit.emit(PaymentRecorded, payment, paymentFacts(payment));
    if (pending) {
      payment.allocations = chosenInvoices(payment, wanted, invoices).flatMap((invoice, index) => {
        const amountMinor =
          wanted[index]?.amountMinor ?? Math.min(invoice.balanceDueMinor, payment.amountMinor);
        if (amountMinor === 0) return [];
        return [
          unit.insert(PaymentAllocation, { paymentId: payment.id, invoiceId: invoice.id, amountMinor }),
        ];
      });
      return payment;
    }
    payment.succeed();
    unit.emit(PaymentSucceeded, payment, { ...paymentFacts(payment), posting: receiptPosting(payment) });
    applyMoney(unit, payment, wanted, invoices, receivedOn);
    return payment;
  }
}

function dayReceived(unit: Unit, said: string | undefined, lockedThrough: string | null): string {
  const day = said ?? unit.today;
  if (day > unit.today) {
    throw unprocessable(
      'revenue.payment.received_to_come',
      'Money that is still to come is a pending payment.',
      [{ pointer: '/receivedOn', code: 'in_future', message: `is after ${unit.today}` }],
    );
  }
  if (lockedThrough !== null && day <= lockedThrough) throw periodLocked(lockedThrough);
  return day;
}
