import type { Transitions } from '@omni/platform';

export const dealStatuses = ['open', 'won', 'lost'] as const;
export type DealStatus = (typeof dealStatuses)[number];

/** `move` changes the stage inside open. */
export const dealTransitions = {
  move: { from: ['open'], to: 'open' },
  win: { from: ['open'], to: 'won' },
  lose: { from: ['open'], to: 'lost' },
  reopen: { from: ['won', 'lost'], to: 'open' },
} as const satisfies Transitions<DealStatus>;
