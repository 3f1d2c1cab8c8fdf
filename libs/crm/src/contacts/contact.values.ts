export const consents = ['unknown', 'opted_in', 'opted_out'] as const;
export type Consent = (typeof consents)[number];
