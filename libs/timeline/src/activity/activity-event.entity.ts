import { Big, Flag, Instant, Json, Table, TenantEntity, Text, Uuid } from '@omni/platform';

/** One event on one row's timeline: of the row it is about, or of a row that it names. Written once. */
@Table('timeline.activity_events', 'activity_event', { history: false })
export class ActivityEvent extends TenantEntity {
  @Big() seq!: number;
  @Text() type!: string;
  @Uuid() sourceEventId!: string;
  /** what the event is about */
  @Text() sourceType!: string;
  @Uuid() sourceId!: string;
  /** whose timeline this row stands on */
  @Text() entityType!: string;
  @Uuid() entityId!: string;
  @Flag() isSubject!: boolean;
  @Uuid({ nullable: true }) clientId: string | null = null;
  @Uuid({ nullable: true }) engagementId: string | null = null;
  @Text() actorKind!: string;
  @Uuid({ nullable: true }) actorId: string | null = null;
  @Instant() occurredAt!: string;
  @Text() summary!: string;
  @Json({ nullable: true }) data: Record<string, unknown> | null = null;
  @Text() visibility!: 'internal' | 'client';
  @Text() module!: string;
}
