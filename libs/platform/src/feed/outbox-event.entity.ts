import { Big, Flag, Instant, Int, Json, SmallInt, Table, TenantEntity, Text, Uuid, Xid } from '../entity';

/** An event as it lies in the outbox. The bus writes it, nobody changes it. */
@Table('platform.outbox_events', 'outbox_event', { history: false })
export class OutboxEvent extends TenantEntity {
  @Big() position!: number;
  @Xid() xid!: string;
  @SmallInt() lane!: number;
  @Text() type!: string;
  @Text() aggregateType!: string;
  @Uuid() aggregateId!: string;
  @Int() aggregateVersion!: number;
  @Text() actorKind!: string;
  @Uuid({ nullable: true }) actorId: string | null = null;
  @Json() payload!: Record<string, unknown>;
  @Json({ nullable: true }) previous: Record<string, unknown> | null = null;
  @Flag() echoes = false;
  @Uuid() correlationId!: string;
  @Uuid({ nullable: true }) causationId: string | null = null;
  @Text({ nullable: true }) requestId: string | null = null;
  @Instant() occurredAt!: string;
}
