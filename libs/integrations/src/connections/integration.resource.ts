import { all, defineResource, may } from '@omni/platform';
import { integrationContract } from './integration.contract';
import { Integration } from './integration.entity';
import { integrationView } from './integration.view';

export const integrations = defineResource<Integration>({
  module: 'integrations',
  name: 'integrations',
  summary: 'Accounts at providers outside, and how well each works.',
  kind: 'aggregate',
  entity: Integration,
  contract: { revise: integrationContract.revise, view: integrationContract.view },
  view: integrationView,
  access: {
    owner: all,
    manager: may('read create update'),
    // How well it works, so that people know why nothing comes in; not whose account it is.
    staff: may('read', {
      hide: [
        'config',
        'scopes',
        'externalAccountId',
        'externalAccountName',
        'lastError',
        'reauthUrl',
        'connectedByMemberId',
      ],
    }),
    accountant: may('read create update', { where: () => ({ category: 'ledger' }) }),
  },
  list: {
    filter: ['provider', 'category', 'status', 'displayName'],
    sort: ['displayName', 'lastSuccessAt'],
  },
  softDelete: false,
});
