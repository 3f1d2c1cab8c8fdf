import type { Transitions } from '@omni/platform';

export const ACCESS_STATUSES = ['invited', 'active', 'suspended', 'revoked'] as const;
export type AccessStatus = (typeof ACCESS_STATUSES)[number];

export const accessTransitions = {
  activate: { from: ['invited'], to: 'active' },
  suspend: { from: ['active'], to: 'suspended' },
  reactivate: { from: ['suspended'], to: 'active' },
  revoke: { from: ['invited', 'active', 'suspended'], to: 'revoked' },
  invite: { from: ['revoked'], to: 'invited' },
} as const satisfies Transitions<AccessStatus>;
