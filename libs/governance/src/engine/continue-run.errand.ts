import { Injectable } from '@nestjs/common';
import { Errand, type ErrandRunner, type RunningErrand, type Unit } from '@omni/platform';
import { RetentionRun } from '../runs/run.entity';
import { Engine, type StepReport } from './engine';
import { CONTINUE, complete } from './keep-run';

/** Goes on with a run that had more rows than one transaction should hold, until nothing is left. */
@Injectable()
@Errand({ name: CONTINUE, summary: 'Archives and purges the rest of a retention run, batch by batch.' })
export class ContinueRun implements ErrandRunner {
  constructor(private readonly engine: Engine) {}

  async run(errand: RunningErrand): Promise<void> {
    const runId = String(errand.data.runId);
    for (let more = true; more;) more = await errand.unit((unit) => this.batch(unit, runId));
  }

  private async batch(unit: Unit, runId: string): Promise<boolean> {
    const [run] = await unit.rows(RetentionRun, 't.id = $2', [runId]);
    if (run?.status !== 'running') return false;
    const { reports, more } = await this.engine.work(unit, {
      action: run.action ?? undefined,
      entityType: run.entityType ?? undefined,
      counted: false,
    });
    run.report = run.report.map((known) => joined(known, reports));
    if (!more) await complete(unit, run);
    return more;
  }
}

function joined(known: StepReport, reports: readonly StepReport[]): StepReport {
  const found = reports.find((r) => r.entityType === known.entityType && r.action === known.action);
  if (!found) return known;
  const done = known.done + found.done;
  return { ...known, done, due: Math.max(known.due, done) };
}
