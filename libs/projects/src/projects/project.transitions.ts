import type { Transitions } from '@omni/platform';

export const PROJECT_STATUSES = ['planned', 'active', 'on_hold', 'completed', 'cancelled'] as const;
export type ProjectStatus = (typeof PROJECT_STATUSES)[number];

export const projectTransitions: Transitions<ProjectStatus> = {
  activate: { from: ['planned'], to: 'active' },
  hold: { from: ['active'], to: 'on_hold' },
  resume: { from: ['on_hold'], to: 'active' },
  complete: { from: ['active'], to: 'completed' },
  cancel: { from: ['planned', 'active', 'on_hold'], to: 'cancelled' },
  reopen: { from: ['completed'], to: 'active' },
};
