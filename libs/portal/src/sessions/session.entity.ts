import { Inet, Instant, Table, TenantEntity, Text, Uuid } from '@omni/platform';
import type { PortalPermission } from '../access/permissions';

export type PortalRevokeReason = 'logout' | 'rotated' | 'reuse_detected' | 'access_ended';

/**
 * A contact in the portal, from one link or one change of access until it ends or is renewed. Renewing adds a row; what
 * belongs together has one family id, the id of the first.
 */
@Table('portal.portal_sessions', 'portal_session', { history: false })
export class PortalSession extends TenantEntity {
  @Uuid() accessId!: string;
  @Uuid({ nullable: true }) linkId: string | null = null;
  @Text({ secret: true }) tokenHash!: string;
  /** what it permits at most; null: whatever the access does */
  @Text({ array: true, nullable: true }) permitted: PortalPermission[] | null = null;
  @Uuid() familyId!: string;
  /** null: it is for one document, and not renewed */
  @Text({ nullable: true, secret: true }) refreshTokenHash: string | null = null;
  @Instant({ nullable: true }) refreshExpiresAt: string | null = null;
  @Instant() expiresAt!: string;
  @Instant({ nullable: true }) revokedAt: string | null = null;
  @Text({ nullable: true }) revokeReason: PortalRevokeReason | null = null;
  @Inet({ nullable: true }) ip: string | null = null;
  @Text({ nullable: true }) userAgent: string | null = null;

  end(reason: PortalRevokeReason, now: string): void {
    this.revokedAt = now;
    this.revokeReason = reason;
  }
}
