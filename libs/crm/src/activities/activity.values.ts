export const activityKinds = ['call', 'email', 'meeting', 'note'] as const;
export type ActivityKind = (typeof activityKinds)[number];
export const directions = ['inbound', 'outbound', 'internal'] as const;
export type Direction = (typeof directions)[number];
export const outcomes = ['connected', 'no_answer', 'left_message', 'completed', 'cancelled'] as const;
export type Outcome = (typeof outcomes)[number];
export const activitySources = ['manual', 'email_sync', 'calendar_sync', 'ai'] as const;
export type ActivitySource = (typeof activitySources)[number];
