import { all, defineResource, may, mine, theirs } from '@omni/platform';
import { engagementContract } from './engagement.contract';
import { Engagement } from './engagement.entity';
import { engagementView } from './engagement.view';

export const engagements = defineResource<Engagement>({
  module: 'crm',
  name: 'engagements',
  summary: 'What was sold to a client, as it is carried out: the hub between deal, projects and invoices.',
  kind: 'aggregate',
  entity: Engagement,
  contract: engagementContract,
  view: engagementView,
  importable: true,
  access: {
    owner: all,
    manager: all,
    staff: may('read update', { where: mine('ownerMemberId', 'createdById') }),
    accountant: may('read'),
    client: may('read', {
      where: theirs({ clientId: 'clientId', engagementId: 'id' }, { portalEnabled: true }),
      hide: ['budgetMinor', 'dealId', 'ownerMemberId', 'portalEnabled', 'custom'],
    }),
  },
  matchOn: ['name'],
  list: {
    filter: [
      'clientId',
      'dealId',
      'contractId',
      'status',
      'kind',
      'billingMode',
      'ownerMemberId',
      'startsOn',
      'endsOn',
      'name',
      'portalEnabled',
    ],
    sort: ['name', 'startsOn', 'endsOn'],
    include: {
      client: { type: 'client_company', by: 'clientId' },
      deal: { type: 'deal', by: 'dealId' },
      projects: { type: 'project', of: 'engagementId' },
      invoices: { type: 'invoice', of: 'engagementId' },
      contract: { type: 'contract', by: 'contractId' },
    },
    search: {
      title: (row: Engagement) => row.name,
      text: (row: Engagement) => [row.name],
    },
  },
});
