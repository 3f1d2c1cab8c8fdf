import type { Transitions } from '@omni/platform';

export const SYNC_STATUSES = ['active', 'error', 'needs_reauth', 'disconnected'] as const;
export type SyncStatus = (typeof SYNC_STATUSES)[number];

export const DIRECTIONS = ['read_busy', 'two_way'] as const;
export type SyncDirection = (typeof DIRECTIONS)[number];

export const syncTransitions: Transitions<SyncStatus> = {
  fail: { from: ['active', 'error'], to: 'error' },
  lapse: { from: ['active', 'error', 'needs_reauth'], to: 'needs_reauth' },
  recover: { from: ['active', 'error', 'needs_reauth'], to: 'active' },
  disconnect: { from: ['active', 'error', 'needs_reauth'], to: 'disconnected' },
};
