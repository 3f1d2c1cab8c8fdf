import { Flag, Int, Table, TenantEntity, Text, Uuid, transition } from '@omni/platform';
import { definitionTransitions, type Concurrency, type DefinitionStatus } from './definition.transitions';

/** What is automated, under one key. What it does stands in its versions. */
@Table('workflow.workflow_definitions', 'workflow')
export class WorkflowDefinition extends TenantEntity {
  @Text() key!: string;
  @Text() name!: string;
  @Text({ nullable: true }) description: string | null = null;
  @Flag() isSystem = false;
  @Text() status: DefinitionStatus = 'draft';
  @Text() concurrency: Concurrency = 'allow';
  /** expression over the start's scope: runs with the same value take turns */
  @Text({ nullable: true }) concurrencyKey: string | null = null;
  @Int({ nullable: true }) maxRunsPerHour: number | null = null;
  @Uuid({ nullable: true }) activeVersionId: string | null = null;
  @Int({ nullable: true }) activeVersionNo: number | null = null;
  @Text({ nullable: true }) clonedFromKey: string | null = null;
  @Text({ nullable: true }) sourcePlaybook: string | null = null;

  move(verb: string): void {
    this.status = transition('workflow', definitionTransitions, this.status, verb);
  }
}
