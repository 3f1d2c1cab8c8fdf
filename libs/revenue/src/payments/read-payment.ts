import type { Unit } from '@omni/platform';
import { lockDocuments, type Documents } from './payable';
import type { WantedAllocation } from './payment.contract';
import type { Payment } from './payment.entity';
import { payments } from './payment.resource';
import { PaymentAllocation, PaymentRefund } from './payment-parts.entity';

/** The payment for a verb, locked, with its parts: all travel together. */
export async function loadPayment(unit: Unit, id: string): Promise<Payment> {
  const [payment, allocations, refunds] = await Promise.all([
    unit.load(payments, id),
    unit.rows(PaymentAllocation, 't.payment_id = $2 and t.deleted_at is null', [id]),
    unit.rows(PaymentRefund, 't.payment_id = $2 and t.deleted_at is null', [id]),
  ]);
  payment.allocations = allocations;
  payment.refunds = refunds;
  return payment;
}

/** The payment and, locked after it in one order, every document that it was applied to or is meant for. */
export async function loadPaymentAndDocuments(
  unit: Unit,
  id: string,
  further: readonly WantedAllocation[] = [],
): Promise<{ payment: Payment; documents: Documents }> {
  const payment = await loadPayment(unit, id);
  return { payment, documents: await lockDocuments(unit, [...(payment.allocations ?? []), ...further]) };
}
