import type { Unit } from '@omni/platform';
import type { WorkflowRun } from './run.entity';

const HOUR = 3_600_000;

/** Whether a run may begin: at once, not before a moment, or once another one ends. */
export type Admission = 'now' | 'behind' | { at: string };

interface Policy {
  concurrency: 'allow' | 'skip_if_running' | 'queue';
  maxRunsPerHour: number | null;
}

/** Whoever starts or ends runs of a workflow with rules about others takes turns, so that each sees the others' runs. */
export const lockWorkflow = (unit: Unit, definitionId: string): Promise<unknown> =>
  unit.sql(`select pg_advisory_xact_lock(hashtextextended('workflow ' || $1 || $2, 0))`, [
    unit.tenantId,
    definitionId,
  ]);

export async function policyOf(unit: Unit, definitionId: string): Promise<Policy> {
  const [policy] = await unit.sql<Policy>(
    `select concurrency, max_runs_per_hour as "maxRunsPerHour" from workflow.workflow_definitions
     where organization_id = $1 and id = $2`,
    [unit.tenantId, definitionId],
  );
  return policy ?? { concurrency: 'allow', maxRunsPerHour: null };
}

/** Asks whether a queued run may begin, in the transaction that begins it. */
export async function admit(unit: Unit, run: WorkflowRun): Promise<Admission> {
  const { concurrency, maxRunsPerHour } = await policyOf(unit, run.workflowId);
  if (concurrency !== 'queue' && maxRunsPerHour === null) return 'now';
  await lockWorkflow(unit, run.workflowId);
  if (concurrency === 'queue' && (await underWay(unit, run))) return 'behind';
  return maxRunsPerHour === null ? 'now' : withinHour(unit, run, maxRunsPerHour);
}

/** Another run that began and is not over, of the same key. */
export async function underWay(
  unit: Unit,
  run: Pick<WorkflowRun, 'id' | 'workflowId' | 'concurrencyKey'>,
  statuses: readonly string[] = ['running', 'waiting'],
): Promise<boolean> {
  const rows = await unit.sql(
    `select 1 as one from workflow.workflow_runs where organization_id = $1 and workflow_definition_id = $2 and id <> $3
       and concurrency_key is not distinct from $4 and (status = any($5) or phase = 'compensating') limit 1`,
    [unit.tenantId, run.workflowId, run.id, run.concurrencyKey, statuses],
  );
  return rows.length > 0;
}

async function withinHour(unit: Unit, run: WorkflowRun, max: number): Promise<Admission> {
  const rows = await unit.sql<{ startedAt: string }>(
    `select started_at as "startedAt" from workflow.workflow_runs where organization_id = $1 and workflow_definition_id = $2
       and started_at > $3::timestamptz - interval '1 hour' order by started_at desc limit $4`,
    [unit.tenantId, run.workflowId, unit.now, max],
  );
  const first = rows.length >= max ? rows[max - 1] : undefined;
  return first ? { at: new Date(Date.parse(first.startedAt) + HOUR).toISOString() } : 'now';
}

/** The run that has waited longest for this one's end; call it in the transaction of that end. */
export async function nextInQueue(unit: Unit, run: WorkflowRun): Promise<string | null> {
  const { concurrency } = await policyOf(unit, run.workflowId);
  if (concurrency !== 'queue') return null;
  await lockWorkflow(unit, run.workflowId);
  const [next] = await unit.sql<{ id: string }>(
    `select id from workflow.workflow_runs where organization_id = $1 and workflow_definition_id = $2 and status = 'queued'
       and concurrency_key is not distinct from $3 and id <> $4 order by created_at, id limit 1`,
    [unit.tenantId, run.workflowId, run.concurrencyKey, run.id],
  );
  return next?.id ?? null;
}
