import { CommandHandler } from '@nestjs/cqrs';
import { unprocessable, type Handles, type Unit } from '@omni/platform';
import { stored } from '../../decimals';
import { documentNumber } from '../../document-number';
import { knownParties } from '../../facts/parties';
import { periodLocked } from '../../invoices/invoice.errors';
import { applyMoney, chosenDocuments, requireDocuments } from '../allocating';
import { allocationKey, lockDocuments, type Documents } from '../payable';
import type { WantedAllocation } from '../payment.contract';
import type { Payment } from '../payment.entity';
import { billsMissing } from '../payment.errors';
import { PaymentRecorded, PaymentSucceeded, paymentFacts } from '../payment.events';
import { PaymentAllocation } from '../payment-parts.entity';
import { receiptPosting } from '../payment.posting';
import { payments } from '../payment.resource';
import { partyOf } from './payer-and-payee';
import { RecordPayment } from './record-payment.command';

@CommandHandler(RecordPayment)
export class RecordPaymentHandler implements Handles<typeof RecordPayment> {
  async execute({ unit, input }: RecordPayment): Promise<Payment> {
    const { pending, allocations: wanted = [], direction: _, ...fields } = input;
    const [documents, { seller }] = await Promise.all([lockDocuments(unit, wanted), knownParties(unit, [])]);
    requireDocuments(wanted, documents);
    const receivedOn = dayReceived(unit, fields.receivedOn, seller.booksLockedThrough);
    const party = await partyOf(unit, input, documents);
    const payment = unit.create(payments, {
      ...fields,
      ...party,
      fxRate: fields.fxRate ? stored(fields.fxRate, 10) : null,
      receivedOn,
      number: await documentNumber(unit, 'payment', 'PAY'),
    });
    Object.assign(payment, { allocations: [], refunds: [] });
    // The documents were touched first, but the payment is what was done.
    unit.notes.subject = { type: 'payment', id: payment.id };
    unit.emit(PaymentRecorded, payment, paymentFacts(payment));
    if (pending) announce(unit, payment, wanted, documents);
    else {
      payment.succeed();
      unit.emit(PaymentSucceeded, payment, { ...paymentFacts(payment), posting: receiptPosting(payment) });
      applyMoney(unit, payment, wanted, documents, receivedOn);
    }
    requireBills(payment);
    return payment;
  }
}

/** Notes what the money is meant for, as long as it has not moved. */
function announce(
  unit: Unit,
  payment: Payment,
  wanted: readonly WantedAllocation[],
  documents: Documents,
): void {
  payment.allocations = chosenDocuments(payment, wanted, documents).flatMap((document, index) => {
    const amountMinor = wanted[index]?.amountMinor ?? Math.min(document.balanceDueMinor, payment.amountMinor);
    if (amountMinor === 0) return [];
    if (payment.direction === 'outbound') document.requireOpen();
    const target = { [allocationKey(document)]: document.id };
    return [unit.insert(PaymentAllocation, { paymentId: payment.id, ...target, amountMinor })];
  });
}

/** Nobody has approved money that goes out for no bill. */
function requireBills({ direction, amountMinor, allocations }: Payment): void {
  const named = (allocations ?? []).reduce((sum, one) => sum + one.amountMinor, 0);
  if (direction === 'outbound' && named < amountMinor) throw billsMissing(amountMinor - named);
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
