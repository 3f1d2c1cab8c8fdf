import type { Transitions } from '@omni/platform';

export const RUN_STATUSES = [
  'queued',
  'running',
  'waiting',
  'completed',
  'failed',
  'cancelled',
  'compensated',
] as const;
export type RunStatus = (typeof RUN_STATUSES)[number];

/** Not over yet. */
export const LIVE: readonly RunStatus[] = ['queued', 'running', 'waiting'];

export const runTransitions: Transitions<RunStatus> = {
  begin: { from: ['queued', 'running', 'waiting'], to: 'running' },
  park: { from: ['running', 'waiting'], to: 'waiting' },
  complete: { from: ['running', 'waiting'], to: 'completed' },
  fail: { from: ['queued', 'running', 'waiting', 'failed'], to: 'failed' },
  cancel: { from: ['queued', 'running', 'waiting'], to: 'cancelled' },
  retry: { from: ['failed'], to: 'running' },
  compensate: { from: ['failed'], to: 'compensated' },
};

export const TRIGGER_KINDS = [
  'event',
  'schedule',
  'manual',
  'webhook',
  'threshold',
  'step',
  'replay',
] as const;
export type TriggerKind = (typeof TRIGGER_KINDS)[number];
