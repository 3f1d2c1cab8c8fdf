import type { Transitions } from '@omni/platform';

export const LOCATION_KINDS = ['video', 'phone', 'in_person', 'custom'] as const;
export type LocationKind = (typeof LOCATION_KINDS)[number];

export const ASSIGNMENTS = ['fixed', 'round_robin', 'collective'] as const;

export const TYPE_STATUSES = ['active', 'hidden', 'archived'] as const;
export type TypeStatus = (typeof TYPE_STATUSES)[number];

/** A hidden type is booked by whoever knows its address and stands in no list that clients see. */
export const typeTransitions: Transitions<TypeStatus> = {
  hide: { from: ['active'], to: 'hidden' },
  show: { from: ['hidden'], to: 'active' },
  archive: { from: ['active', 'hidden'], to: 'archived' },
};
