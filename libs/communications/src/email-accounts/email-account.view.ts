import { viewOf } from '@omni/platform';
import type { EmailAccount } from './email-account.entity';

export const emailAccountView = (row: EmailAccount) => ({
  ...viewOf(row),
  address: row.address,
  displayName: row.displayName,
  provider: row.provider,
  connectionId: row.connectionId,
  ownerMemberId: row.ownerMemberId,
  isShared: row.isShared,
  status: row.status,
  imap: row.imap && {
    host: row.imap.host,
    port: row.imap.port,
    security: row.imap.security,
    user: row.imap.user,
    folder: row.imap.folder ?? null,
    sentFolder: row.imap.sentFolder ?? null,
  },
  smtp: row.smtp && {
    host: row.smtp.host,
    port: row.smtp.port,
    security: row.smtp.security,
    user: row.smtp.user,
  },
  matchRules: row.matchRules,
  syncFrom: row.syncFrom,
  cursorMovedAt: row.cursorMovedAt,
  lastSyncedAt: row.lastSyncedAt,
  lastError: row.lastError,
});
