import { all, defineResource, may, mine, theirs } from '@omni/platform';
import { proposalLifecycle } from '../retention/agreement.lifecycles';
import { proposalContract } from './proposal.contract';
import { Proposal } from './proposal.entity';
import { SHOWN_PROPOSALS } from './proposal.transitions';
import { ProposalVersion } from './proposal-version.entity';
import { proposalView } from './proposal.view';

const theirOwn = theirs(
  { clientId: 'clientId', engagementId: 'engagementId' },
  { status: { $in: [...SHOWN_PROPOSALS] } },
);

export const proposals = defineResource<Proposal>({
  module: 'agreements',
  name: 'proposals',
  summary: 'Offers to clients: drafted in versions, sent, accepted with choices, or declined.',
  kind: 'aggregate',
  entity: Proposal,
  contract: proposalContract,
  view: proposalView,
  lifecycle: proposalLifecycle,
  access: {
    owner: all,
    manager: all,
    staff: may('read create update', { where: mine('createdById') }),
    accountant: may('read'),
    client: [
      may('read', { where: theirOwn, hide: ['templateId', 'contractTemplateId', 'contractVariables'] }),
      may('view accept decline', { where: theirOwn, permission: 'proposals.accept' }),
    ],
  },
  parts: { current: { entity: ProposalVersion, of: 'proposalId', order: 'versionNo' } },
  ifMatch: 'required',
  list: {
    filter: [
      'clientId',
      'contactId',
      'dealId',
      'engagementId',
      'templateId',
      'status',
      'number',
      'validUntil',
      'sentAt',
      'decidedAt',
    ],
    sort: ['validUntil', 'sentAt', 'decidedAt', 'number', 'totalMinor'],
    include: {
      client: { type: 'client_company', by: 'clientId' },
      contact: { type: 'contact', by: 'contactId' },
      deal: { type: 'deal', by: 'dealId' },
      engagement: { type: 'engagement', by: 'engagementId' },
      contract: { type: 'contract', of: 'proposalId' },
    },
    search: {
      title: (row: Proposal) => (row.number ? `${row.number} ${row.title}` : row.title),
      text: (row: Proposal) => [row.number, row.title],
    },
  },
});
