import type { Transitions } from '@omni/platform';

export const THREAD_STATUSES = ['open', 'snoozed', 'closed'] as const;
export type ThreadStatus = (typeof THREAD_STATUSES)[number];

export const threadTransitions: Transitions<ThreadStatus> = {
  snooze: { from: ['open', 'snoozed'], to: 'snoozed' },
  wake: { from: ['snoozed'], to: 'open' },
  close: { from: ['open', 'snoozed'], to: 'closed' },
  reopen: { from: ['closed'], to: 'open' },
};
