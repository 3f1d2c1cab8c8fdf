import { all, defineResource, may, mine } from '@omni/platform';
import { leadContract } from './lead.contract';
import { Lead } from './lead.entity';
import { leadLifecycle } from './lead.lifecycle';
import { leadView } from './lead.view';

export const leads = defineResource<Lead>({
  module: 'crm',
  name: 'leads',
  summary: 'Somebody who may become a client, until they are converted or turned down.',
  kind: 'aggregate',
  entity: Lead,
  contract: leadContract,
  view: leadView,
  importable: true,
  access: {
    owner: all,
    manager: all,
    staff: may('read create update', { where: mine('ownerMemberId', 'createdById') }),
  },
  lifecycle: leadLifecycle,
  matchOn: ['email'],
  list: {
    filter: [
      'status',
      'source',
      'email',
      'name',
      'companyName',
      'campaignId',
      'ownerMemberId',
      'score',
      'convertedClientId',
      'convertedAt',
    ],
    sort: ['score', 'name', 'convertedAt'],
    include: {
      contact: { type: 'contact', by: 'convertedContactId' },
      client: { type: 'client_company', by: 'convertedClientId' },
      deal: { type: 'deal', by: 'convertedDealId' },
      campaign: { type: 'campaign', by: 'campaignId' },
    },
    search: {
      title: (row: Lead) => row.name,
      text: (row: Lead) => [row.name, row.companyName, row.email, row.phone],
    },
  },
});
