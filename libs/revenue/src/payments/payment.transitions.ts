import type { Transitions } from '@omni/platform';

export const PAYMENT_STATUSES = [
  'pending',
  'succeeded',
  'failed',
  'cancelled',
  'partially_refunded',
  'refunded',
  'disputed',
] as const;
export type PaymentStatus = (typeof PAYMENT_STATUSES)[number];

/** How far a refund goes (partially_refunded or refunded) follows from its amount, see `Payment.refund`. */
export const paymentTransitions: Transitions<PaymentStatus> = {
  succeed: { from: ['pending'], to: 'succeeded' },
  fail: { from: ['pending'], to: 'failed' },
  cancel: { from: ['pending'], to: 'cancelled' },
  retry: { from: ['failed'], to: 'pending' },
  // A wrong entry never was a payment: it ends like one that was called off, with `voidedAt` to tell.
  void: { from: ['succeeded'], to: 'cancelled' },
  refund: { from: ['succeeded', 'partially_refunded'], to: 'refunded' },
  dispute: { from: ['succeeded'], to: 'disputed' },
  win_dispute: { from: ['disputed'], to: 'succeeded' },
  lose_dispute: { from: ['disputed'], to: 'refunded' },
};

/** The money is here, so it can be applied. */
export const SETTLED: readonly PaymentStatus[] = ['succeeded', 'partially_refunded'];

/** The money has moved, whatever became of it since. */
export const ARRIVED: readonly PaymentStatus[] = ['succeeded', 'partially_refunded', 'refunded', 'disputed'];
