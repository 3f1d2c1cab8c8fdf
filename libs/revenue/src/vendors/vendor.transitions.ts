import type { Transitions } from '@omni/platform';

export const VENDOR_STATUSES = ['active', 'inactive', 'blocked'] as const;
export type VendorStatus = (typeof VENDOR_STATUSES)[number];

export const vendorTransitions: Transitions<VendorStatus> = {
  deactivate: { from: ['active'], to: 'inactive' },
  activate: { from: ['inactive'], to: 'active' },
  block: { from: ['active', 'inactive'], to: 'blocked' },
  unblock: { from: ['blocked'], to: 'active' },
};
