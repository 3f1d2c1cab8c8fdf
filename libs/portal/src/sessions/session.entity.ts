import { Inet, Instant, Table, TenantEntity, Text, Uuid } from '@omni/platform';
import type { PortalPermission } from '../access/permissions';

/** A contact in the portal, from one link or one change of access until it ends. */
@Table('portal.portal_sessions', 'portal_session', { history: false })
export class PortalSession extends TenantEntity {
  @Uuid() accessId!: string;
  @Uuid({ nullable: true }) linkId: string | null = null;
  @Text({ secret: true }) tokenHash!: string;
  /** what it permits at most; null: whatever the access does */
  @Text({ array: true, nullable: true }) permitted: PortalPermission[] | null = null;
  @Instant() expiresAt!: string;
  @Instant({ nullable: true }) revokedAt: string | null = null;
  @Inet({ nullable: true }) ip: string | null = null;
  @Text({ nullable: true }) userAgent: string | null = null;
}
