import type { Transitions } from '@omni/platform';
import type { TaxRateStatus } from './tax-rate.entity';

export const taxRateTransitions: Transitions<TaxRateStatus> = {
  archive: { from: ['active'], to: 'archived' },
};
