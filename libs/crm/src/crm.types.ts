/** Types of this module's records, as events, links and audit rows carry them. */
export const CRM_TYPES = {
  clientCompany: 'client_company',
  contact: 'contact',
  merge: 'merge',
  lead: 'lead',
  pipeline: 'pipeline',
  deal: 'deal',
  engagement: 'engagement',
  activity: 'crm_activity',
} as const;
