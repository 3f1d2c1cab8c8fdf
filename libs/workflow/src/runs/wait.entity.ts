import { Instant, Json, Table, TenantEntity, Text, Uuid, type EventEnvelope } from '@omni/platform';

/** That a step of a run waits for an event. Events find it by type and row; what is over is gone. */
@Table('workflow.workflow_waits', 'workflow_wait', { history: false })
export class WorkflowWait extends TenantEntity {
  @Uuid() workflowRunId!: string;
  @Text() stepKey!: string;
  @Text() iteration: string = '';
  @Text() eventType!: string;
  @Uuid({ nullable: true }) entityId: string | null = null;
  @Text({ nullable: true }) filter: string | null = null;
  /** what of the run's scope the filter names */
  @Json({ nullable: true }) bindings: Record<string, unknown> | null = null;
  /** events before this are not meant */
  @Instant() since!: string;
  @Instant({ nullable: true }) metAt: string | null = null;
  @Json({ nullable: true }) event: EventEnvelope | null = null;
}
