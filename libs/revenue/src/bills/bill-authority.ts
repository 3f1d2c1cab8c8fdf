import type { Reader, Unit } from '@omni/platform';
import { approverOf, requireAuthority, type Judged, type Verb } from '../approvals/authority';
import type { ApprovalNeeds } from '../approvals/need';
import type { Bill } from './bill.entity';
import { bills } from './bill.resource';

const APPROVE: Verb = { name: 'approve', apart: 'always_asked' };
const VOID: Verb = { name: 'void', apart: 'never' };

/**
 * Refuses who may approve bills only up to an amount, who would approve what they wrote or priced themselves, and whom the
 * policy that applies does not ask.
 */
export async function billApprover(
  needs: ApprovalNeeds,
  unit: Unit,
  bill: Bill,
  saidId: string | undefined,
): Promise<string | null> {
  requireAuthority(unit, judged(bill), APPROVE);
  await needs.requireAsked(unit, { id: bill.id, ...judged(bill) }, APPROVE);
  return approverOf(unit, judged(bill), APPROVE, saidId);
}

export const requireBillVoider = (unit: Unit, bill: Bill): void => {
  requireAuthority(unit, judged(bill), VOID);
};

/** A bill goes on by being approved. */
export const billNeedOf = (needs: ApprovalNeeds, reader: Reader, bill: Bill, limitMinor?: number) =>
  needs.of(reader, { id: bill.id, ...judged(bill) }, APPROVE, limitMinor);

const judged = (bill: Bill): Judged => ({
  resource: bills,
  currency: bill.currency,
  fxRate: bill.fxRate,
  totalMinor: bill.totalMinor,
  writers: [bill.createdById, bill.amountById],
});
