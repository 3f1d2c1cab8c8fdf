import { Instant, Json, Table, TenantEntity, Text, Uuid } from '@omni/platform';
import type { Trigger } from '../graph/graph.types';

/** What sets a version off, as its graph says; kept apart so that an event finds it fast and a person can switch it off. */
@Table('workflow.workflow_triggers', 'workflow_trigger')
export class WorkflowTrigger extends TenantEntity {
  @Uuid({ column: 'workflow_definition_id' }) workflowId!: string;
  @Uuid() workflowVersionId!: string;
  @Text() key!: string;
  @Text() kind!: Trigger['kind'];
  @Text() status: 'enabled' | 'disabled' = 'enabled';
  @Text({ nullable: true }) eventType: string | null = null;
  @Text({ nullable: true }) filter: string | null = null;
  @Text({ nullable: true }) cron: string | null = null;
  @Text({ nullable: true }) timezone: string | null = null;
  @Text({ nullable: true, secret: true }) webhookTokenHash: string | null = null;
  @Text({ nullable: true }) dedupeKey: string | null = null;
  /** threshold: value, reaches, per */
  @Json({ nullable: true }) config: Record<string, string> | null = null;
  @Instant({ nullable: true }) nextDueAt: string | null = null;
  @Instant({ nullable: true }) lastFiredAt: string | null = null;
}
