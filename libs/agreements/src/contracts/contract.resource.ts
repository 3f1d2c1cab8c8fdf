import { all, defineResource, may, mine, theirs, type Scope } from '@omni/platform';
import { contractLifecycle } from '../retention/agreement.lifecycles';
import { contractContract } from './contract.contract';
import { Contract } from './contract.entity';
import { SHOWN_CONTRACTS } from './contract.transitions';
import { ContractVersion } from './contract-version.entity';
import { contractView } from './contract.view';

/** Staff deal with clients: what the business agrees with vendors and among itself is none of theirs. */
const ownClientContracts: Scope = (principal) => ({
  $and: [{ counterpartyKind: 'client' }, mine('createdById')(principal)],
});
const theirOwn = theirs(
  { clientId: 'clientId', engagementId: 'engagementId' },
  { status: { $in: [...SHOWN_CONTRACTS] } },
);

export const contracts = defineResource<Contract>({
  module: 'agreements',
  name: 'contracts',
  summary: 'What was agreed with clients, vendors and inside the house, in versions, with its terms.',
  kind: 'aggregate',
  entity: Contract,
  contract: contractContract,
  view: contractView,
  lifecycle: contractLifecycle,
  access: {
    owner: all,
    manager: all,
    staff: may('read create', { where: ownClientContracts }),
    accountant: may('read'),
    client: may('read', {
      where: theirOwn,
      hide: ['templateId', 'aiSummaryId', 'custom', 'voidReason', 'legalEntityId', 'employeeId', 'vendorId'],
    }),
  },
  parts: { current: { entity: ContractVersion, of: 'contractId', order: 'versionNo' } },
  ifMatch: 'required',
  list: {
    filter: [
      'counterpartyKind',
      'clientId',
      'vendorId',
      'employeeId',
      'legalEntityId',
      'contactId',
      'proposalId',
      'dealId',
      'engagementId',
      'templateId',
      'replacesContractId',
      'kind',
      'status',
      'number',
      'effectiveOn',
      'endsOn',
      'endedOn',
      'signedAt',
    ],
    sort: ['effectiveOn', 'endsOn', 'signedAt', 'number', 'title', 'valueMinor'],
    include: {
      client: { type: 'client_company', by: 'clientId' },
      contact: { type: 'contact', by: 'contactId' },
      deal: { type: 'deal', by: 'dealId' },
      engagement: { type: 'engagement', by: 'engagementId' },
      proposal: { type: 'proposal', by: 'proposalId' },
    },
    presets: {
      due: {
        renewal: `t.status = 'signed' and t.ends_on <= (:now)::date + 90`,
        notice: `t.status = 'signed' and t.notice_given_on is null and t.ends_on - t.renewal_notice_days <= (:now)::date + 30`,
      },
    },
    search: {
      title: (row: Contract) => (row.number ? `${row.number} ${row.title}` : row.title),
      text: (row: Contract) => [row.number, row.title, row.governingLaw],
    },
  },
});
