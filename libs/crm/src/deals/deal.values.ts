export const lostReasons = ['price', 'timing', 'competitor', 'no_decision', 'fit', 'other'] as const;
export type LostReason = (typeof lostReasons)[number];
