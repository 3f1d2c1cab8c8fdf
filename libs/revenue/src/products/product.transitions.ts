import type { Transitions } from '@omni/platform';
import type { ProductStatus } from './product.entity';

export const productTransitions: Transitions<ProductStatus> = {
  archive: { from: ['active'], to: 'archived' },
  unarchive: { from: ['archived'], to: 'active' },
};
