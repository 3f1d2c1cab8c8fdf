import type { Transitions } from '@omni/platform';

export const PRODUCT_STATUSES = ['active', 'archived'] as const;
export type ProductStatus = (typeof PRODUCT_STATUSES)[number];

export const productTransitions: Transitions<ProductStatus> = {
  archive: { from: ['active'], to: 'archived' },
  unarchive: { from: ['archived'], to: 'active' },
};
