import { CommandHandler } from '@nestjs/cqrs';
import { conflict, present, type Handles } from '@omni/platform';
import { isByHand } from '../../graph/walk-graph';
import { RunStarter } from '../../runs/run-starter';
import { workflowRuns, type viewOfRun } from '../../runs/run.resource';
import { WorkflowTriggered } from '../definition.events';
import { workflows } from '../definition.resource';
import { StartWorkflow } from './start-workflow.command';

@CommandHandler(StartWorkflow)
export class StartWorkflowHandler implements Handles<typeof StartWorkflow> {
  constructor(private readonly starter: RunStarter) {}

  async execute({ unit, input }: StartWorkflow) {
    const definition = await unit.load(workflows, input.id);
    const target = await this.starter.target(unit, definition.id);
    if (!isByHand(target.version.graph))
      throw conflict('workflow.workflow.not_manual', 'This workflow has no manual trigger.');
    const { run, outcome } = await this.starter.start(unit, target, {
      kind: 'manual',
      ...(input.input === undefined ? {} : { input: input.input }),
    });
    if (!run)
      throw conflict('workflow.run.skipped', 'A run is under way, and this workflow runs one at a time.', {
        outcome,
      });
    unit.emit(WorkflowTriggered, definition, {
      id: definition.id,
      key: definition.key,
      triggerId: null,
      triggerKind: 'manual',
      eventId: null,
      outcome: 'started',
      runId: run.id,
    });
    unit.notes.subject = { type: 'workflow_run', id: run.id };
    return present(workflowRuns, run, unit.principal) as ReturnType<typeof viewOfRun>;
  }
}
