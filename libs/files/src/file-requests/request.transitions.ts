import type { Transitions } from '@omni/platform';

export const REQUEST_STATUSES = ['open', 'partially_fulfilled', 'completed', 'expired', 'cancelled'] as const;
export type RequestStatus = (typeof REQUEST_STATUSES)[number];

export const requestTransitions: Transitions<RequestStatus> = {
  fulfil: { from: ['open', 'partially_fulfilled'], to: 'partially_fulfilled' },
  complete: { from: ['open', 'partially_fulfilled'], to: 'completed' },
  expire: { from: ['open', 'partially_fulfilled'], to: 'expired' },
  cancel: { from: ['open', 'partially_fulfilled'], to: 'cancelled' },
  extend: { from: ['expired'], to: 'open' },
};
