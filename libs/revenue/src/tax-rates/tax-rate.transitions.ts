import type { Transitions } from '@omni/platform';

export const TAX_RATE_STATUSES = ['active', 'archived'] as const;
export type TaxRateStatus = (typeof TAX_RATE_STATUSES)[number];

export const taxRateTransitions: Transitions<TaxRateStatus> = {
  archive: { from: ['active'], to: 'archived' },
};
