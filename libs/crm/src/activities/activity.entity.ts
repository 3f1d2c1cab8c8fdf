import { Instant, Int, Table, TenantEntity, Text, Uuid } from '@omni/platform';
import type { ActivityKind, ActivitySource, Direction, Outcome } from './activity.values';

/** What went on between people: a call, a mail, a meeting, a note. Edited like any note; its versions stay. */
@Table('crm.activities', 'crm_activity')
export class Activity extends TenantEntity {
  @Text() kind!: ActivityKind;
  @Text() subject!: string;
  @Text({ nullable: true }) body: string | null = null;
  @Instant() occurredAt!: string;
  @Int({ nullable: true }) durationMinutes: number | null = null;
  @Text({ nullable: true }) direction: Direction | null = null;
  @Text({ nullable: true }) outcome: Outcome | null = null;
  @Text() entityType!: string;
  @Uuid() entityId!: string;
  @Uuid({ nullable: true }) clientId: string | null = null;
  @Uuid({ array: true }) contactIds: string[] = [];
  @Uuid() memberId!: string;
  @Uuid({ nullable: true }) messageId: string | null = null;
  @Uuid({ nullable: true }) appointmentId: string | null = null;
  @Text() source: ActivitySource = 'manual';
  /** when it was last corrected; null for one that stands as it was logged */
  @Instant({ nullable: true }) correctedAt: string | null = null;
  @Instant({ nullable: true }) purgedAt: string | null = null;

  /** Nothing stays of what was said and with whom, but that it was. */
  empty(): void {
    Object.assign(this, { subject: '', body: null, contactIds: [], messageId: null, appointmentId: null });
  }
}
