import { enlist, type LifecycleAction, type Unit } from '@omni/platform';
import { RetentionRun } from '../runs/run.entity';
import { RetentionRunCompleted } from '../runs/run.events';
import type { StepReport } from './engine';

export const CONTINUE = 'governance.continue-run';

/** Writes down what a run did so far; what is left goes on as an errand, batch by batch. */
export async function keepRun(
  unit: Unit,
  trigger: RetentionRun['trigger'],
  asked: { action?: LifecycleAction | undefined; entityType?: string | undefined },
  { reports, more }: { reports: StepReport[]; more: boolean },
): Promise<RetentionRun> {
  const run = unit.insert(RetentionRun, {
    trigger,
    action: asked.action ?? null,
    entityType: asked.entityType ?? null,
    startedAt: unit.now,
    report: reports,
    requestedByMemberId: unit.principal.memberId,
  });
  unit.notes.subject = { type: 'retention_run', id: run.id };
  if (more) await enlist(unit, CONTINUE, { runId: run.id }, { key: run.id });
  else await complete(unit, run);
  return run;
}

/** The run is through: it says so, and each policy when it was applied last and what came of it. */
export async function complete(unit: Unit, run: RetentionRun): Promise<void> {
  run.status = 'completed';
  run.finishedAt = unit.now;
  unit.emit(RetentionRunCompleted, run, {
    runId: run.id,
    trigger: run.trigger,
    archived: sum(run.report, 'archive'),
    purged: sum(run.report, 'purge'),
  });
  // Past the policies' versions: nothing about them changed.
  await unit.sql(
    `update governance.retention_policies p set last_run = jsonb_build_object('at', $2::text, 'due', r.due, 'done', r.done, 'kept', r.kept)
     from jsonb_to_recordset($3::jsonb) as r ("entityType" text, action text, due int, done int, kept jsonb)
     where p.organization_id = $1 and p.entity_type = r."entityType" and p.action = r.action`,
    [unit.tenantId, unit.now, JSON.stringify(run.report)],
  );
}

const sum = (reports: readonly StepReport[], action: LifecycleAction): number =>
  reports.filter((report) => report.action === action).reduce((total, { done }) => total + done, 0);
