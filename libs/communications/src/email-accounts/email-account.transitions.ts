import type { Transitions } from '@omni/platform';

export const ACCOUNT_STATUSES = ['active', 'paused', 'error', 'needs_reauth', 'disconnected'] as const;
export type AccountStatus = (typeof ACCOUNT_STATUSES)[number];

export const accountTransitions: Transitions<AccountStatus> = {
  pause: { from: ['active', 'error'], to: 'paused' },
  resume: { from: ['paused'], to: 'active' },
  stumble: { from: ['active', 'error'], to: 'error' },
  recover: { from: ['active', 'error'], to: 'active' },
  lock_out: { from: ['active', 'error', 'needs_reauth'], to: 'needs_reauth' },
  reauthorize: { from: ['active', 'error', 'needs_reauth'], to: 'active' },
  disconnect: { from: ['active', 'paused', 'error', 'needs_reauth'], to: 'disconnected' },
};
