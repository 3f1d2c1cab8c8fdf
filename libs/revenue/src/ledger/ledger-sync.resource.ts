import { defineResource, may } from '@omni/platform';
import { ledgerSyncContract } from './ledger-sync.contract';
import { LedgerSync } from './ledger-sync.entity';
import { ledgerSyncView } from './ledger-sync.view';

export const ledgerSyncs = defineResource<LedgerSync>({
  module: 'revenue',
  name: 'ledger-sync-maps',
  summary: "Where our documents lie in the accountant's ledger, and what keeps the others from it.",
  kind: 'aggregate',
  entity: LedgerSync,
  contract: ledgerSyncContract,
  view: ledgerSyncView,
  access: {
    owner: may('read update act'),
    manager: may('read'),
    accountant: may('read update act'),
  },
  softDelete: false,
  list: {
    filter: ['integrationId', 'entityType', 'entityId', 'externalId', 'status'],
    sort: [],
  },
});
