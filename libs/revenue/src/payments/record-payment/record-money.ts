import type { Unit } from '@omni/platform';
import { documentNumber } from '../../document-number';
import { applyMoney, chosenDocuments } from '../allocating';
import { allocationKey, type Documents } from '../payable';
import type { WantedAllocation } from '../payment.contract';
import type { Payment } from '../payment.entity';
import { billsMissing } from '../payment.errors';
import { PaymentRecorded, PaymentSucceeded, paymentFacts } from '../payment.events';
import { PaymentAllocation } from '../payment-parts.entity';
import { receiptPosting } from '../payment.posting';
import { payments } from '../payment.resource';

type Recorded = Partial<Payment> & Pick<Payment, 'direction' | 'amountMinor' | 'currency' | 'receivedOn'>;

/** Writes a payment down under its number and uses it for documents that are locked; pending, it is only meant for them. */
export async function recordMoney(
  unit: Unit,
  fields: Recorded,
  wanted: readonly WantedAllocation[],
  documents: Documents,
  pending = false,
): Promise<Payment> {
  const payment = unit.create(payments, {
    ...fields,
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
    applyMoney(unit, payment, wanted, documents, payment.receivedOn);
  }
  requireBills(payment);
  return payment;
}

/** Notes what the money is meant for, as long as it has not moved. */
function announce(
  unit: Unit,
  payment: Payment,
  wanted: readonly WantedAllocation[],
  documents: Documents,
): void {
  payment.allocations = chosenDocuments(payment, wanted, documents).flatMap((document, index) => {
    document.requireOpen();
    const amountMinor = wanted[index]?.amountMinor ?? Math.min(document.balanceDueMinor, payment.amountMinor);
    if (amountMinor === 0) return [];
    const target = { [allocationKey(document)]: document.id };
    return [unit.insert(PaymentAllocation, { paymentId: payment.id, ...target, amountMinor })];
  });
}

/** Nobody has approved money that goes out for no bill. */
function requireBills({ direction, amountMinor, allocations }: Payment): void {
  const named = (allocations ?? []).reduce((sum, one) => sum + one.amountMinor, 0);
  if (direction === 'outbound' && named < amountMinor) throw billsMissing(amountMinor - named);
}
