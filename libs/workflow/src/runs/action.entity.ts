import { Instant, Int, Json, Table, TenantEntity, Text, Uuid } from '@omni/platform';
import type { StepType } from '../graph/graph.types';
import type { RunError } from './run.entity';

export const ACTION_STATUSES = [
  'pending',
  'running',
  'succeeded',
  'failed',
  'skipped',
  'waiting_approval',
  'compensated',
] as const;
export type ActionStatus = (typeof ACTION_STATUSES)[number];

/** One execution of one step; another try is another row. */
@Table('workflow.workflow_actions', 'workflow_action', { history: false })
export class WorkflowAction extends TenantEntity {
  @Uuid() workflowRunId!: string;
  @Text() stepKey!: string;
  /** numbers of the loops around it, outermost first: `` outside loops, `2`, `2.0` */
  @Text() iteration: string = '';
  /** orders the actions of a run */
  @Int() position!: number;
  @Text() direction: 'do' | 'undo' = 'do';
  @Text() kind!: StepType;
  /** the command's name, or the kind of step */
  @Text() action!: string;
  @Int() attempt!: number;
  @Text() status!: ActionStatus;
  @Json({ nullable: true }) input: unknown = null;
  @Json({ nullable: true }) output: unknown = null;
  @Text() idempotencyKey!: string;
  @Instant({ nullable: true }) nextAttemptAt: string | null = null;
  @Json({ nullable: true }) error: RunError | null = null;
  @Text({ nullable: true }) reason: string | null = null;
  /** the last try failed: somebody has to look */
  @Instant({ nullable: true }) deadLetteredAt: string | null = null;
  /** what woke it, or what its command told */
  @Uuid({ nullable: true }) eventId: string | null = null;
  /** until when it waits */
  @Instant({ nullable: true }) dueAt: string | null = null;
  @Instant({ nullable: true }) startedAt: string | null = null;
  @Instant({ nullable: true }) finishedAt: string | null = null;
  @Instant({ nullable: true }) purgedAt: string | null = null;
}
