import { viewOf } from '@omni/platform';
import type { Integration } from './integration.entity';

export const integrationView = (row: Integration) => ({
  ...viewOf(row),
  provider: row.provider,
  category: row.category,
  displayName: row.displayName,
  authKind: row.authKind,
  scopes: row.scopes,
  status: row.status,
  config: row.config,
  externalAccountId: row.externalAccountId,
  externalAccountName: row.externalAccountName,
  connectedAt: row.connectedAt,
  lastSyncAt: row.lastSyncAt,
  lastSuccessAt: row.lastSuccessAt,
  lastError: row.lastError,
  errorCount: row.errorCount,
  reauthUrl: row.reauthUrl,
  connectedByMemberId: row.connectedByMemberId,
});
