import { viewOf } from '@omni/platform';
import type { LedgerSync } from './ledger-sync.entity';

export const ledgerSyncView = (row: LedgerSync) => ({
  ...viewOf(row),
  integrationId: row.integrationId,
  entityType: row.entityType,
  entityId: row.entityId,
  externalType: row.externalType,
  externalId: row.externalId,
  externalVersion: row.externalVersion,
  pushGeneration: row.pushGeneration,
  direction: row.direction,
  status: row.status,
  lastError: row.lastError,
  lastSyncedAt: row.lastSyncedAt,
});
