import { Inet, Instant, Table, TenantEntity, Text, Uuid } from '@omni/platform';

export type RevokeReason = 'logout' | 'rotated' | 'reuse_detected' | 'admin' | 'password_change';

/**
 * One refresh token of one person in one organization. Rotation adds a row; what belongs together has one family id,
 * which is also what access tokens and audit rows name. People without an organization have sessions in the nil one.
 */
@Table('identity.sessions', 'session', { history: false })
export class Session extends TenantEntity {
  @Uuid() userId!: string;
  @Text({ secret: true }) refreshTokenHash!: string;
  @Uuid() familyId!: string;
  @Inet({ nullable: true }) ip: string | null = null;
  @Text({ nullable: true }) userAgent: string | null = null;
  @Text() mfaLevel: 'none' | 'mfa' = 'none';
  @Instant({ nullable: true }) lastUsedAt: string | null = null;
  @Instant() expiresAt!: string;
  @Instant({ nullable: true }) revokedAt: string | null = null;
  @Text({ nullable: true }) revokeReason: RevokeReason | null = null;
}
