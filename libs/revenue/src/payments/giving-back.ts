import type { Unit } from '@omni/platform';
import { appliedMoves, movedFacts, sumOf, takeBack, type Move } from './allocating';
import type { Documents } from './payable';
import { targetOf, type WantedAllocation } from './payment.contract';
import type { Payment } from './payment.entity';
import { exceedsAllocation, exceedsRefundable } from './payment.errors';
import { PaymentRefunded, paymentFacts } from './payment.events';
import { PaymentRefund } from './payment-parts.entity';
import { refundPosting } from './payment.posting';

export interface Repayment {
  verb: 'refund' | 'lose_dispute';
  amountMinor: number;
  /** what to take back from which document; else what is unapplied goes first, then what was applied last */
  chosen?: readonly WantedAllocation[] | undefined;
  on: string;
  reason: string | null;
  providerRefundId: string | null;
}

/** Money goes back to the payer; what it had paid is due again. */
export function giveBack(unit: Unit, payment: Payment, documents: Documents, repayment: Repayment): void {
  const { verb, amountMinor, on, reason, providerRefundId } = repayment;
  const left = payment.amountMinor - payment.refundedMinor;
  if (amountMinor > left) throw exceedsRefundable(left);
  const applied = appliedMoves(payment, documents);
  const moves = repayment.chosen
    ? chosenMoves(applied, repayment.chosen)
    : lastFirst(applied, amountMinor - payment.unappliedMinor);
  for (const move of moves) takeBack(unit, payment, move, on);
  payment.refund(amountMinor, verb);
  const refund = unit.insert(PaymentRefund, {
    paymentId: payment.id,
    amountMinor,
    reason,
    providerRefundId,
    refundedOn: on,
  });
  payment.refunds = [...(payment.refunds ?? []), refund];
  unit.emit(PaymentRefunded, payment, {
    ...paymentFacts(payment),
    refundId: refund.id,
    refundMinor: amountMinor,
    reason,
    allocations: moves.map(movedFacts),
    posting: refundPosting(payment, amountMinor, sumOf(moves), on),
  });
}

function chosenMoves(applied: readonly Move[], chosen: readonly WantedAllocation[]): Move[] {
  return chosen.map((one) => {
    const move = applied.find(({ document }) => document.id === targetOf(one));
    if (!move) throw exceedsAllocation(targetOf(one), 0);
    return { ...move, amountMinor: one.amountMinor ?? move.amountMinor };
  });
}

/** As much as is needed beyond the unapplied part, from the newest allocation backwards. */
function lastFirst(applied: readonly Move[], needed: number): Move[] {
  const moves: Move[] = [];
  for (const move of applied) {
    const missing = needed - sumOf(moves);
    if (missing > 0) moves.push({ ...move, amountMinor: Math.min(move.amountMinor, missing) });
  }
  return moves;
}
