import type { Transitions } from '@omni/platform';

export const SYNCED_TYPES = [
  'client_company',
  'vendor',
  'product',
  'ledger_account',
  'tax_rate',
  'invoice',
  'credit_note',
  'payment',
  'bill',
] as const;
export type SyncedType = (typeof SYNCED_TYPES)[number];

/** What is pushed to a ledger as a document of its own; accounts and tax rates are mapped, not pushed. */
export const PUSHED_TYPES = ['client_company', 'vendor', 'invoice', 'payment', 'bill'] as const;
export type PushedType = (typeof PUSHED_TYPES)[number];

export const SYNC_STATUSES = ['pending', 'synced', 'error', 'conflict', 'skipped'] as const;
export type SyncStatus = (typeof SYNC_STATUSES)[number];

export const SYNC_DIRECTIONS = ['push', 'pull', 'both'] as const;
export type SyncDirection = (typeof SYNC_DIRECTIONS)[number];

export const syncTransitions: Transitions<SyncStatus> = {
  queue: { from: ['pending', 'synced', 'error', 'skipped'], to: 'pending' },
  retry: { from: ['pending', 'error', 'skipped'], to: 'pending' },
  succeed: { from: ['pending', 'synced', 'error', 'skipped'], to: 'synced' },
  fail: { from: ['pending', 'synced', 'error', 'skipped'], to: 'error' },
  skip: { from: ['pending', 'error', 'skipped', 'conflict'], to: 'skipped' },
  conflict: { from: ['pending', 'synced', 'error', 'skipped', 'conflict'], to: 'conflict' },
  push_ours: { from: ['conflict'], to: 'pending' },
  take_theirs: { from: ['conflict'], to: 'synced' },
};

export const MAPPED_KINDS = ['account', 'tax'] as const;
export type MappedKind = (typeof MAPPED_KINDS)[number];
