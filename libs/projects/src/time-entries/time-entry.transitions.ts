import type { Transitions } from '@omni/platform';

export const TIME_STATUSES = ['draft', 'submitted', 'approved', 'rejected', 'invoiced'] as const;
export type TimeStatus = (typeof TIME_STATUSES)[number];

/** `invoice` and `release` are the house's own: they follow what becomes of invoices. */
export const timeTransitions: Transitions<TimeStatus> = {
  submit: { from: ['draft'], to: 'submitted' },
  approve: { from: ['submitted'], to: 'approved' },
  reject: { from: ['submitted'], to: 'rejected' },
  redraft: { from: ['rejected'], to: 'draft' },
  invoice: { from: ['approved'], to: 'invoiced' },
  release: { from: ['invoiced'], to: 'approved' },
};
