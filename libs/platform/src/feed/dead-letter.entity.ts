import { Big, Instant, Int, Table, TenantEntity, Text, Uuid, Xid } from '../entity';

/** A delivery that failed: one event, one consumer. It is parked, and so a dead letter, when `deadAt` is set. */
@Table('platform.event_failures', 'dead_letter', { history: false })
export class DeadLetter extends TenantEntity {
  @Uuid() eventId!: string;
  @Instant() eventCreatedAt!: string;
  @Text() consumer!: string;
  @Uuid() aggregateId!: string;
  @Big() position!: number;
  @Xid() xid!: string;
  @Int() attempts!: number;
  @Instant() nextAttemptAt!: string;
  @Text({ nullable: true }) lastError: string | null = null;
  @Instant({ nullable: true }) deadAt: string | null = null;
  @Instant({ nullable: true }) resolvedAt: string | null = null;

  /** Goes back into line as if it had never been tried. */
  revive(now: string): void {
    this.deadAt = null;
    this.attempts = 0;
    this.nextAttemptAt = now;
  }
}
