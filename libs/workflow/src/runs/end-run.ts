import { Injectable } from '@nestjs/common';
import type { Unit } from '@omni/platform';
import { Approvals } from '../approvals/approvals';
import { advance, leaveAlone } from './advance';
import { nextInQueue } from './gate';
import { WorkflowRun, type RunError } from './run.entity';
import { RunCancelled, RunCompensated, RunCompleted, RunFailed, runFacts } from './run.events';

/** Ends runs: what they waited for, asked for and started is over with them, and whoever stood behind them is next. */
@Injectable()
export class EndRun {
  constructor(private readonly approvals: Approvals) {}

  async complete(unit: Unit, run: WorkflowRun, result: string | null, output: unknown): Promise<void> {
    run.end('complete', unit.now);
    run.result = result;
    run.context = { ...run.context, ...(output === undefined ? {} : { output }) };
    unit.emit(RunCompleted, run, { ...runFacts(run), result, output: output ?? null });
    await this.clear(unit, run, 'the workflow ended');
  }

  /** `back`: what it did is taken back next. */
  async fail(unit: Unit, run: WorkflowRun, error: RunError, back: boolean): Promise<void> {
    run.end('fail', unit.now);
    run.error = error;
    if (back) Object.assign(run, { phase: 'compensating', afterCompensation: 'compensated' });
    unit.emit(RunFailed, run, { ...runFacts(run), error });
    await this.clear(unit, run, 'the workflow failed');
  }

  async cancel(unit: Unit, run: WorkflowRun, reason: string | null, back: boolean): Promise<void> {
    run.end('cancel', unit.now);
    run.result = reason;
    if (back) Object.assign(run, { phase: 'compensating', afterCompensation: 'cancelled' });
    unit.emit(RunCancelled, run, { ...runFacts(run), reason });
    await this.clear(unit, run, 'the workflow was cancelled');
    if (back) await advance(unit, run.id);
    else await leaveAlone(unit, run.id);
  }

  /** Cancels a run where it is still under way. */
  async cancelById(unit: Unit, id: string, reason: string): Promise<void> {
    const [run] = await unit.rows(WorkflowRun, `t.id = $2 and t.status in ('queued', 'running', 'waiting')`, [
      id,
    ]);
    if (run) await this.cancel(unit, run, reason, false);
  }

  /** Everything that was to be taken back has been. */
  async compensated(unit: Unit, run: WorkflowRun): Promise<void> {
    if (run.afterCompensation === 'compensated') {
      run.move('compensate');
      unit.emit(RunCompensated, run, runFacts(run));
    }
    run.phase = 'ended';
    run.finishedAt = unit.now;
    await this.letNextIn(unit, run);
  }

  /** What was to be taken back could not be: somebody has to look. */
  compensationFailed(unit: Unit, run: WorkflowRun, error: RunError): Promise<void> {
    run.phase = 'ended';
    run.finishedAt = unit.now;
    run.error = { ...error, code: 'workflow.compensation.failed' };
    return this.letNextIn(unit, run);
  }

  private async clear(unit: Unit, run: WorkflowRun, reason: string): Promise<void> {
    await unit.sql(
      'delete from workflow.workflow_waits where organization_id = $1 and workflow_run_id = $2',
      [unit.tenantId, run.id],
    );
    await this.approvals.cancelOfRun(unit, run.id, reason);
    const children = await unit.rows(
      WorkflowRun,
      `t.parent_run_id = $2 and t.status in ('queued', 'running', 'waiting')`,
      [run.id],
    );
    for (const child of children) await this.cancel(unit, child, reason, false);
    if (run.phase === 'ended') await this.letNextIn(unit, run);
  }

  private async letNextIn(unit: Unit, run: WorkflowRun): Promise<void> {
    const next = await nextInQueue(unit, run);
    if (next !== null) await advance(unit, next);
  }
}
