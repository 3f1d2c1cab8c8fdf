import type { Transitions } from '@omni/platform';

export const BILL_STATUSES = [
  'draft',
  'pending_approval',
  'approved',
  'rejected',
  'scheduled',
  'partially_paid',
  'paid',
  'voided',
] as const;
export type BillStatus = (typeof BILL_STATUSES)[number];

export const MATCH_STATUSES = ['none', 'two_way', 'three_way', 'mismatch'] as const;
export type MatchStatus = (typeof MATCH_STATUSES)[number];

/** What people do to a bill. How far it is paid follows from the amounts alone, see `Bill.settle`. */
export const billTransitions: Transitions<BillStatus> = {
  request_approval: { from: ['draft'], to: 'pending_approval' },
  approve: { from: ['pending_approval'], to: 'approved' },
  reject: { from: ['pending_approval'], to: 'rejected' },
  reopen: { from: ['rejected'], to: 'draft' },
  schedule: { from: ['approved', 'scheduled'], to: 'scheduled' },
  unschedule: { from: ['scheduled'], to: 'approved' },
  void: { from: ['approved', 'scheduled'], to: 'voided' },
  // Its amount changed after it was asked for or given: the approval was for another bill.
  cancel_approval: { from: ['pending_approval', 'approved', 'scheduled'], to: 'pending_approval' },
};

/** The business owes it: it was approved and is not settled. */
export const PAYABLE_STATUSES: readonly BillStatus[] = ['approved', 'scheduled', 'partially_paid'];
/** Still only somebody's claim: it may be deleted. */
export const UNDECIDED_STATUSES: readonly BillStatus[] = ['draft', 'rejected'];
