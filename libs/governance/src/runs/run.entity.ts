import { Instant, Json, Table, TenantEntity, Text, Uuid, type LifecycleAction } from '@omni/platform';
import type { StepReport } from '../engine/engine';

/** One time that archiving and retention went over an organization's records, and what came of it. */
@Table('governance.retention_runs', 'retention_run', { history: false })
export class RetentionRun extends TenantEntity {
  @Text() trigger!: 'schedule' | 'manual';
  /** null: both */
  @Text({ nullable: true }) action: LifecycleAction | null = null;
  /** null: every type */
  @Text({ nullable: true }) entityType: string | null = null;
  @Text() status: 'running' | 'completed' = 'running';
  @Instant() startedAt!: string;
  @Instant({ nullable: true }) finishedAt: string | null = null;
  @Json() report: StepReport[] = [];
  @Uuid({ nullable: true }) requestedByMemberId: string | null = null;
}
