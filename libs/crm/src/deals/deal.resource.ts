import { all, defineResource, may, mine } from '@omni/platform';
import { ROTTING } from './deal-sql';
import { dealContract } from './deal.contract';
import { Deal } from './deal.entity';
import { dealLifecycle } from './deal.lifecycle';
import { dealView } from './deal.view';

export const deals = defineResource<Deal>({
  module: 'crm',
  name: 'deals',
  summary: 'A sale in the making, from the first stage of its pipeline to won or lost.',
  kind: 'aggregate',
  entity: Deal,
  contract: dealContract,
  view: dealView,
  importable: true,
  access: {
    owner: all,
    manager: all,
    staff: may('read create update', { where: mine('ownerMemberId', 'createdById') }),
    accountant: may('read', { hide: ['amountMinor'] }),
  },
  matchOn: ['name'],
  lifecycle: dealLifecycle,
  list: {
    filter: [
      'pipelineId',
      'stageId',
      'status',
      'clientId',
      'contactId',
      'ownerMemberId',
      'amountMinor',
      'expectedCloseOn',
      'closedAt',
      'stageEnteredAt',
      'lostReason',
      'sourceLeadId',
      'engagementId',
      'name',
    ],
    sort: ['amountMinor', 'expectedCloseOn', 'closedAt', 'stageEnteredAt', 'name'],
    presets: { is: { rotting: ROTTING } },
    include: {
      client: { type: 'client_company', by: 'clientId' },
      contact: { type: 'contact', by: 'contactId' },
      pipeline: { type: 'pipeline', by: 'pipelineId' },
      engagement: { type: 'engagement', by: 'engagementId' },
      sourceLead: { type: 'lead', by: 'sourceLeadId' },
    },
    search: {
      title: (row: Deal) => row.name,
      text: (row: Deal) => [row.name, row.lostNote],
    },
  },
});
