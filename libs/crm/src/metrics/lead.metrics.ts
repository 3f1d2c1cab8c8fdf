import { defineMetric } from '@omni/platform';
import { leads } from '../leads/lead.resource';

export const newLeads = defineMetric({
  key: 'new_leads',
  module: 'crm',
  name: 'New leads',
  summary: 'Leads that came in during each period.',
  unit: 'count',
  resource: leads,
  kind: 'flow',
  at: 'createdAt',
  value: 'count(*)',
  dimensions: ['source', 'ownerMemberId', 'campaignId', 'status'],
  reads: [],
  better: 'up',
});
