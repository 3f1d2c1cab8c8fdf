import { Big, Inet, Instant, Json, Table, TenantEntity, Text, Uuid, Xid } from '@omni/platform';

/** Who did, or was refused, what. The bus writes it with the change itself; nobody changes it. */
@Table('timeline.audit_events', 'audit_event', { history: false })
export class AuditEvent extends TenantEntity {
  @Xid() xid!: string;
  @Big() position!: number;
  @Instant() occurredAt!: string;
  @Text() actorKind!: string;
  @Uuid({ nullable: true }) actorId: string | null = null;
  @Uuid({ nullable: true }) onBehalfOfId: string | null = null;
  @Text() action!: string;
  @Text({ nullable: true }) entityType: string | null = null;
  @Uuid({ nullable: true }) entityId: string | null = null;
  @Text() decision!: 'allow' | 'deny';
  @Text({ nullable: true }) rule: string | null = null;
  @Json({ nullable: true }) before: Record<string, unknown> | null = null;
  @Json({ nullable: true }) after: Record<string, unknown> | null = null;
  @Inet({ nullable: true }) ip: string | null = null;
  @Text({ nullable: true }) userAgent: string | null = null;
  @Text() requestId!: string;
  @Uuid({ nullable: true }) sessionId: string | null = null;
}
