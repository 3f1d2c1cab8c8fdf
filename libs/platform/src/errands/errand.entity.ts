import { Instant, Int, Json, Table, TenantEntity, Text, Uuid } from '../entity';

/** Work on the list. What is done is gone from it; what was given up stays until somebody looks at it. */
@Table('platform.errands', 'errand', { history: false })
export class ErrandRow extends TenantEntity {
  @Text() name!: string;
  @Text({ nullable: true }) key: string | null = null;
  @Json() data!: Record<string, unknown>;
  @Text() status: 'waiting' | 'running' | 'failed' = 'waiting';
  @Int() attempts = 0;
  @Int() generation = 1;
  @Instant() dueAt!: string;
  @Uuid({ nullable: true }) owner: string | null = null;
  @Instant() leasedUntil = '-infinity';
  @Text({ nullable: true }) lastError: string | null = null;
  @Instant({ nullable: true }) failedAt: string | null = null;
  @Uuid() correlationId!: string;
  @Uuid({ nullable: true }) causationId: string | null = null;
  @Text({ nullable: true }) requestId: string | null = null;

  /** Goes back on the list with all its tries before it. */
  revive(now: string): void {
    this.status = 'waiting';
    this.attempts = 0;
    this.dueAt = now;
    this.failedAt = null;
  }
}
