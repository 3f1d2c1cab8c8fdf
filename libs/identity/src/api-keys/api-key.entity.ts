import { Inet, Instant, Int, Table, TenantEntity, Text, Uuid } from '@omni/platform';

export type RoleCeiling = 'manager' | 'staff' | 'accountant';

@Table('identity.api_keys', 'api_key')
export class ApiKey extends TenantEntity {
  @Text() name!: string;
  /** what people recognise a key by; not secret */
  @Text() prefix!: string;
  @Text({ secret: true }) secretHash!: string;
  @Text({ nullable: true, secret: true }) previousSecretHash: string | null = null;
  @Instant({ nullable: true }) rotatingUntil: string | null = null;
  @Text({ array: true }) scopes!: string[];
  @Text() roleCeiling!: RoleCeiling;
  @Uuid() createdByMemberId!: string;
  @Inet({ array: true, nullable: true }) allowedCidrs: string[] | null = null;
  /** the dated version of the API that answers this key where its requests name none */
  @Text({ nullable: true }) apiVersion: string | null = null;
  @Int({ nullable: true }) rateLimitPerMin: number | null = null;
  @Instant({ nullable: true }) expiresAt: string | null = null;
  @Instant({ nullable: true }) lastUsedAt: string | null = null;
  @Instant({ nullable: true }) revokedAt: string | null = null;
}
