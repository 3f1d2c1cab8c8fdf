import type { Lifecycle, Unit } from '@omni/platform';
import type { WorkflowRun } from '../runs/run.entity';

/**
 * What went through a run goes a year after its end; that it was, and how it ended, stays. A run that made documents of
 * agreements or revenue is kept as long as those.
 */
export const runLifecycle: Lifecycle<WorkflowRun> = {
  purge: {
    after: { years: 1 },
    clock: 'ended',
    due: `t.phase = 'ended' and t.finished_at <= :until`,
    keep: { documents: `t.keep_long and t.finished_at > :now - interval '7 years'` },
    run: purgeRuns,
  },
};

async function purgeRuns(unit: Unit, runs: WorkflowRun[]): Promise<void> {
  for (const run of runs) Object.assign(run, { context: {}, waitingFor: null, error: null, result: null });
  await unit.sql(
    `update workflow.workflow_actions set input = null, output = null, error = null, reason = null, purged_at = $3,
       version = version + 1, updated_at = $3
     where organization_id = $1 and workflow_run_id = any($2::uuid[])`,
    [unit.tenantId, runs.map(({ id }) => id), unit.now],
  );
}
