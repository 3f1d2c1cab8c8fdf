export const leadSources = [
  'web_form',
  'referral',
  'campaign',
  'import',
  'social',
  'event',
  'cold',
  'other',
] as const;
export type LeadSource = (typeof leadSources)[number];
