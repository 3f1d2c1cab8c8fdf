export const engagementKinds = ['project', 'retainer', 'subscription', 'one_off'] as const;
export type EngagementKind = (typeof engagementKinds)[number];
export const billingModes = ['fixed', 'milestone', 'time_and_materials', 'retainer', 'usage'] as const;
export type BillingMode = (typeof billingModes)[number];
