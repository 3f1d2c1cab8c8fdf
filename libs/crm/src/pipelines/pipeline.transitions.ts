import type { Transitions } from '@omni/platform';

export const pipelineStatuses = ['active', 'archived'] as const;
export type PipelineStatus = (typeof pipelineStatuses)[number];

export const pipelineTransitions = {
  archive: { from: ['active'], to: 'archived' },
  unarchive: { from: ['archived'], to: 'active' },
} as const satisfies Transitions<PipelineStatus>;
