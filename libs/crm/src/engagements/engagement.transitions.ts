import type { Transitions } from '@omni/platform';

export const engagementStatuses = ['proposed', 'active', 'paused', 'completed', 'cancelled'] as const;
export type EngagementStatus = (typeof engagementStatuses)[number];

export const engagementTransitions = {
  activate: { from: ['proposed'], to: 'active' },
  pause: { from: ['active'], to: 'paused' },
  resume: { from: ['paused'], to: 'active' },
  complete: { from: ['active'], to: 'completed' },
  cancel: { from: ['proposed', 'active', 'paused'], to: 'cancelled' },
} as const satisfies Transitions<EngagementStatus>;
