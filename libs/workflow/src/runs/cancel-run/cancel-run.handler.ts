import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import { EndRun } from '../end-run';
import type { WorkflowRun } from '../run.entity';
import { workflowRuns } from '../run.resource';
import { CancelRun } from './cancel-run.command';

@CommandHandler(CancelRun)
export class CancelRunHandler implements Handles<typeof CancelRun> {
  constructor(private readonly ending: EndRun) {}

  async execute({ unit, input }: CancelRun): Promise<WorkflowRun> {
    const run = await unit.load(workflowRuns, input.id);
    await this.ending.cancel(unit, run, input.reason ?? null, input.compensate === true);
    return run;
  }
}
