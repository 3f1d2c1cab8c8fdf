import type { Transitions } from '@omni/platform';

export const REQUEST_STATUSES = [
  'draft',
  'sent',
  'in_progress',
  'completed',
  'declined',
  'expired',
  'cancelled',
  'error',
] as const;
export type RequestStatus = (typeof REQUEST_STATUSES)[number];
export const SUBJECT_TYPES = ['proposal', 'contract', 'policy'] as const;
export type SubjectType = (typeof SUBJECT_TYPES)[number];

export const requestTransitions: Transitions<RequestStatus> = {
  send: { from: ['draft'], to: 'sent' },
  progress: { from: ['sent', 'in_progress'], to: 'in_progress' },
  complete: { from: ['sent', 'in_progress'], to: 'completed' },
  decline: { from: ['sent', 'in_progress'], to: 'declined' },
  expire: { from: ['sent', 'in_progress'], to: 'expired' },
  cancel: { from: ['draft', 'sent', 'in_progress', 'error'], to: 'cancelled' },
  fail: { from: ['draft', 'sent', 'in_progress'], to: 'error' },
  requeue: { from: ['error'], to: 'draft' },
  retry: { from: ['error'], to: 'sent' },
  resume: { from: ['expired'], to: 'sent' },
};

/** Somebody may still sign. */
export const LIVE_REQUESTS: readonly RequestStatus[] = ['sent', 'in_progress'];
export const SHOWN_REQUESTS: readonly RequestStatus[] = [
  'sent',
  'in_progress',
  'completed',
  'declined',
  'expired',
];
