import { CommandHandler } from '@nestjs/cqrs';
import { conflict, type EventEnvelope, type Handles } from '@omni/platform';
import { Versions } from '../../engine/versions';
import { RunStarter } from '../run-starter';
import type { WorkflowRun } from '../run.entity';
import { workflowRuns } from '../run.resource';
import { LIVE } from '../run.transitions';
import { ReplayRun } from './replay-run.command';

@CommandHandler(ReplayRun)
export class ReplayRunHandler implements Handles<typeof ReplayRun> {
  constructor(
    private readonly starter: RunStarter,
    private readonly versions: Versions,
  ) {}

  async execute({ unit, input }: ReplayRun): Promise<WorkflowRun> {
    const run = await unit.load(workflowRuns, input.id);
    if (LIVE.includes(run.status))
      throw conflict('workflow.run.still_running', 'The run is under way: wait for its end, or cancel it.');
    const target = await this.starter.target(unit, run.workflowId);
    const version =
      input.version === 'same' ? await this.versions.get(unit, run.workflowVersionId) : target.version;
    const event = run.context.event as EventEnvelope | undefined;
    const started = await this.starter.start(
      unit,
      { ...target, version },
      {
        kind: 'replay',
        triggerId: run.triggerId,
        ...(event ? { event } : {}),
        ...(run.context.input === undefined ? {} : { input: run.context.input }),
        replayOf: { id: run.id, depth: run.depth },
      },
    );
    if (!started.run)
      throw conflict('workflow.run.skipped', 'A run is under way, and this workflow runs one at a time.');
    return started.run;
  }
}
