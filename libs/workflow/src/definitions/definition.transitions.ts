import type { Transitions } from '@omni/platform';

export const DEFINITION_STATUSES = ['draft', 'active', 'paused', 'archived'] as const;
export type DefinitionStatus = (typeof DEFINITION_STATUSES)[number];

export const CONCURRENCIES = ['allow', 'skip_if_running', 'queue'] as const;
export type Concurrency = (typeof CONCURRENCIES)[number];

export const definitionTransitions: Transitions<DefinitionStatus> = {
  activate: { from: ['draft', 'paused'], to: 'active' },
  pause: { from: ['active'], to: 'paused' },
  archive: { from: ['draft', 'paused'], to: 'archived' },
};
