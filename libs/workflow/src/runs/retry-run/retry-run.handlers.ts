import { CommandHandler } from '@nestjs/cqrs';
import { conflict, transition, type Handles, type Unit } from '@omni/platform';
import { RETRIED } from '../../engine/ledger';
import { WorkflowAction } from '../action.entity';
import { advance } from '../advance';
import type { WorkflowRun } from '../run.entity';
import { workflowRuns } from '../run.resource';
import { runTransitions } from '../run.transitions';
import { RetryRun, SkipStep } from './retry-run.commands';

/** Steps that were given up: the last try of each. */
async function failedSteps(unit: Unit, run: WorkflowRun): Promise<WorkflowAction[]> {
  // Refused before anything else where the run's state does not allow it.
  transition('workflow run', runTransitions, run.status, 'retry');
  const found = await unit.rows(
    WorkflowAction,
    `t.workflow_run_id = $2 and t.status = 'failed' and t.dead_lettered_at is not null and not exists (
       select 1 from workflow.workflow_actions later where later.organization_id = t.organization_id
         and later.workflow_run_id = t.workflow_run_id and later.step_key = t.step_key and later.iteration = t.iteration
         and later.direction = t.direction and later.attempt > t.attempt)`,
    [run.id],
  );
  if (found.length === 0)
    throw conflict('workflow.run.nothing_failed', 'No step of this run failed: replay it instead.');
  return found;
}

async function goOn(unit: Unit, run: WorkflowRun, failed: readonly WorkflowAction[]): Promise<WorkflowRun> {
  if (failed.some(({ direction }) => direction === 'undo')) run.phase = 'compensating';
  else {
    run.move('retry');
    run.phase = 'forward';
    run.error = null;
    run.deadlineAt = null;
  }
  run.finishedAt = null;
  run.afterCompensation = run.phase === 'compensating' ? run.afterCompensation : null;
  await advance(unit, run.id);
  return run;
}

@CommandHandler(RetryRun)
export class RetryRunHandler implements Handles<typeof RetryRun> {
  async execute({ unit, input }: RetryRun): Promise<WorkflowRun> {
    const run = await unit.load(workflowRuns, input.id);
    const failed = await failedSteps(unit, run);
    for (const action of failed)
      Object.assign(action, { nextAttemptAt: unit.now, deadLetteredAt: null, reason: RETRIED });
    return goOn(unit, run, failed);
  }
}

@CommandHandler(SkipStep)
export class SkipStepHandler implements Handles<typeof SkipStep> {
  async execute({ unit, input }: SkipStep): Promise<WorkflowRun> {
    const run = await unit.load(workflowRuns, input.id);
    const failed = await failedSteps(unit, run);
    for (const action of failed)
      Object.assign(action, { status: 'skipped', deadLetteredAt: null, reason: input.reason });
    return goOn(unit, run, failed);
  }
}
