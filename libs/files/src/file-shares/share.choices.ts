export const SHARE_STATUSES = ['active', 'expired', 'revoked', 'exhausted'] as const;
export type ShareStatus = (typeof SHARE_STATUSES)[number];

export const SHARE_PERMISSIONS = ['view', 'download'] as const;
export type SharePermission = (typeof SHARE_PERMISSIONS)[number];
