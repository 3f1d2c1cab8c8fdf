export const mergeEntityTypes = ['contact', 'client_company', 'vendor', 'ticket'] as const;
export type MergeEntityType = (typeof mergeEntityTypes)[number];
