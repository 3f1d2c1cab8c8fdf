import { Instant, Table, TenantEntity, Text, Uuid } from '@omni/platform';

/** Somebody of the business opened a row of a client's. Written once. */
@Table('portal.access_log', 'access_log_entry', { history: false })
export class AccessLogEntry extends TenantEntity {
  @Uuid({ nullable: true }) clientId: string | null = null;
  @Uuid({ nullable: true }) engagementId: string | null = null;
  @Text() entityType!: string;
  @Uuid() entityId!: string;
  @Uuid({ nullable: true }) memberId: string | null = null;
  /** by themselves, or by a key of theirs */
  @Text() via!: 'user' | 'api_key';
  @Instant() openedAt!: string;
}
