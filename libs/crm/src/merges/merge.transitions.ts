import type { Transitions } from '@omni/platform';

export const mergeStatuses = ['applied', 'undone', 'undo_conflict'] as const;
export type MergeStatus = (typeof mergeStatuses)[number];

/** An undo that meets later edits stops at `undo_conflict`; asked again with force it goes through. */
export const mergeTransitions = {
  undo: { from: ['applied', 'undo_conflict'], to: 'undone' },
} as const satisfies Transitions<MergeStatus>;
