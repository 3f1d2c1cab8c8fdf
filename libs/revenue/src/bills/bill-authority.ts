import type { Reader, Unit } from '@omni/platform';
import { approverOf, requireAuthority, type Judged, type Verb } from '../approvals/authority';
import type { ApprovalNeeds } from '../approvals/need';
import type { Bill } from './bill.entity';
import { bills } from './bill.resource';

const APPROVE: Verb = { name: 'approve', apart: 'always_asked' };
const VOID: Verb = { name: 'void', apart: 'never' };

/** Refuses who may approve bills only up to an amount, and who would approve what they wrote or priced themselves. */
export function billApprover(unit: Unit, bill: Bill, saidId: string | undefined): string | null {
  requireAuthority(unit, judged(bill), APPROVE);
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
