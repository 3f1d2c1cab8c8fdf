import { viewOf } from '@omni/platform';
import type { PortalAccess } from './access.entity';

export const accessView = (row: PortalAccess) => ({
  ...viewOf(row),
  contactId: row.contactId,
  clientId: row.clientId,
  engagementId: row.engagementId,
  status: row.status,
  permissions: row.permissions,
  invitedById: row.invitedById,
  activatedAt: row.activatedAt,
  lastLoginAt: row.lastLoginAt,
  expiresAt: row.expiresAt,
  revokedAt: row.revokedAt,
  reason: row.reason,
  engagementOpen: row.engagementOpen,
});
