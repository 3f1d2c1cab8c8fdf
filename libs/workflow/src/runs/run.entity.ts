import { Flag, Instant, Int, Json, Table, TenantEntity, Text, Uuid, transition } from '@omni/platform';
import { runTransitions, type RunStatus, type TriggerKind } from './run.transitions';

/** What a run knows beside what its steps gave. */
export interface RunContext {
  event?: unknown;
  input?: unknown;
  output?: unknown;
}

export interface RunError {
  code: string;
  message: string;
  step?: string | undefined;
}

/** Something that a waiting run waits for, as people read it. */
export interface Awaited {
  step: string;
  iteration: string;
  kind: 'time' | 'event' | 'approval' | 'retry' | 'sub_workflow';
  until?: string | undefined;
  events?: string[] | undefined;
  approvalId?: string | undefined;
  runId?: string | undefined;
}

/** One execution of one version. Its rows are its own log, so no history is kept of them. */
@Table('workflow.workflow_runs', 'workflow_run', { history: false })
export class WorkflowRun extends TenantEntity {
  @Uuid({ column: 'workflow_definition_id' }) workflowId!: string;
  @Uuid() workflowVersionId!: string;
  @Text() workflowKey!: string;
  @Int() versionNo!: number;
  @Uuid({ nullable: true }) triggerId: string | null = null;
  @Text() triggerKind!: TriggerKind;
  @Uuid({ nullable: true }) triggerEventId: string | null = null;
  @Text({ nullable: true }) triggerEventType: string | null = null;
  @Text({ nullable: true }) dedupeKey: string | null = null;
  @Text() status: RunStatus = 'queued';
  /** forward through the graph, back through what must be undone, or at rest */
  @Text() phase: 'forward' | 'compensating' | 'ended' = 'forward';
  /** where compensation leads: `compensated` after a failure, `cancelled` after a cancellation */
  @Text({ nullable: true }) afterCompensation: 'compensated' | 'cancelled' | null = null;
  @Flag() dryRun = false;
  @Json() context: RunContext = {};
  @Text({ nullable: true }) entityType: string | null = null;
  @Uuid({ nullable: true }) entityId: string | null = null;
  @Instant({ nullable: true }) startedAt: string | null = null;
  @Instant({ nullable: true }) finishedAt: string | null = null;
  @Instant({ nullable: true }) deadlineAt: string | null = null;
  @Json({ nullable: true }) waitingFor: Awaited[] | null = null;
  @Json({ nullable: true }) error: RunError | null = null;
  /** why it ended as it did, where a step said so */
  @Text({ nullable: true }) result: string | null = null;
  @Uuid({ nullable: true }) parentRunId: string | null = null;
  @Text({ nullable: true }) parentStep: string | null = null;
  @Uuid({ nullable: true }) replayOfId: string | null = null;
  @Text({ nullable: true }) concurrencyKey: string | null = null;
  /** how many runs stand between this one and what no run caused */
  @Int() depth = 0;
  @Uuid() correlationId!: string;
  /** the event that last woke it, or that its last step told: the cause of what comes next */
  @Uuid({ nullable: true }) causationId: string | null = null;
  /** it touched what must be kept for as long as documents are */
  @Flag() keepLong = false;
  @Instant({ nullable: true }) purgedAt: string | null = null;
  actions?: object[];

  move(verb: string): void {
    this.status = transition('workflow run', runTransitions, this.status, verb);
  }

  end(verb: 'complete' | 'fail' | 'cancel' | 'compensate', now: string): void {
    this.move(verb);
    this.phase = 'ended';
    this.finishedAt = now;
    this.waitingFor = null;
  }
}
