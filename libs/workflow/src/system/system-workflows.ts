import { Injectable } from '@nestjs/common';
import { Batch, canonicalJson, sha256, type Unit } from '@omni/platform';
import { WorkflowDefinition } from '../definitions/definition.entity';
import { graphHash } from '../graph/graph-hash';
import { triggersChanged } from '../triggers/trigger-mark';
import { publishTriggers } from '../triggers/publish-triggers';
import { WorkflowVersion } from '../versions/version.entity';
import type { SystemWorkflow } from './define-workflow';
import { systemWorkflows } from './index';

/** Copies the workflows of the house into an organization, and brings the copies up to date. */
@Injectable()
export class SystemWorkflows {
  private shipped: readonly SystemWorkflow[] = systemWorkflows;
  private sha = hashOf(systemWorkflows);

  constructor(private readonly batch: Batch) {}

  get all(): readonly SystemWorkflow[] {
    return this.shipped;
  }

  /** Ships others: for tests of what a release does to organizations that are there already. */
  ship(workflows: readonly SystemWorkflow[]): void {
    this.shipped = workflows;
    this.sha = hashOf(workflows);
  }

  find(key: string): SystemWorkflow | undefined {
    return this.shipped.find((workflow) => workflow.key === key);
  }

  /** Whether an organization that was brought up to date with `sha` is so no longer. */
  isBehind(sha: string): boolean {
    return sha !== this.sha && (this.shipped.length > 0 || sha !== '');
  }

  /** Once for each release and organization, whoever comes first. */
  async install(unit: Unit): Promise<void> {
    await unit.sql(`select pg_advisory_xact_lock(hashtextextended('system workflows ' || $1, 0))`, [
      unit.tenantId,
    ]);
    const [mark] = await unit.sql<{ sha: string }>(
      'select system_sha as sha from workflow.trigger_marks where organization_id = $1',
      [unit.tenantId],
    );
    if (mark && !this.isBehind(mark.sha)) return;
    const known = await unit.rows(WorkflowDefinition, 't.is_system');
    for (const workflow of this.shipped)
      await this.bring(
        unit,
        workflow,
        known.find((row) => row.key === workflow.key),
      );
    for (const row of known)
      if (!this.find(row.key) && row.status !== 'archived') {
        if (row.status === 'active') row.move('pause');
        row.move('archive');
      }
    await triggersChanged(unit, this.sha);
    // Whoever asked reads them next, in this transaction.
    await this.batch.flush(unit);
  }

  private async bring(unit: Unit, workflow: SystemWorkflow, known?: WorkflowDefinition): Promise<void> {
    const definition =
      known ?? unit.insert(WorkflowDefinition, { key: workflow.key, name: workflow.name, isSystem: true });
    Object.assign(definition, {
      name: workflow.name,
      description: workflow.description,
      concurrency: workflow.concurrency ?? 'allow',
      concurrencyKey: workflow.concurrencyKey ?? null,
      maxRunsPerHour: workflow.maxRunsPerHour ?? null,
    });
    const sha = graphHash(workflow.graph);
    const versions = known
      ? await unit.rows(WorkflowVersion, 't.workflow_definition_id = $2', [known.id])
      : [];
    if (versions.some((v) => v.id === definition.activeVersionId && v.sha256 === sha)) return;
    for (const version of versions) if (version.status === 'published') version.status = 'retired';
    const version = unit.insert(WorkflowVersion, {
      workflowId: definition.id,
      versionNo: Math.max(0, ...versions.map((v) => v.versionNo)) + 1,
      status: 'published',
      graph: workflow.graph,
      inputSchema: workflow.graph.inputSchema ?? null,
      sha256: sha,
      publishedAt: unit.now,
    });
    if (!known) definition.move('activate');
    await publishTriggers(unit, definition, version);
    Object.assign(definition, { activeVersionId: version.id, activeVersionNo: version.versionNo });
  }
}

const hashOf = (workflows: readonly SystemWorkflow[]): string =>
  workflows.length === 0 ? '' : sha256(canonicalJson(workflows));
