import { CommandHandler } from '@nestjs/cqrs';
import { conflict, type Handles, type Unit } from '@omni/platform';
import { startSchedule, stopSchedule } from '../../triggers/schedules';
import { triggersChanged } from '../../triggers/trigger-mark';
import { WorkflowTrigger } from '../../triggers/trigger.entity';
import type { WorkflowDefinition } from '../definition.entity';
import { requireOwn } from '../definition.errors';
import { WorkflowActivated, WorkflowArchived, WorkflowPaused, definitionFacts } from '../definition.events';
import { workflows } from '../definition.resource';
import { ActivateWorkflow, ArchiveWorkflow, PauseWorkflow } from './move-workflow.commands';

/** Triggers of the version that new runs have. */
const triggersOf = ({ activeVersionId }: WorkflowDefinition, unit: Unit): Promise<WorkflowTrigger[]> =>
  activeVersionId === null
    ? Promise.resolve([])
    : unit.rows(WorkflowTrigger, `t.workflow_version_id = $2 and t.kind = 'schedule'`, [activeVersionId]);

@CommandHandler(ActivateWorkflow)
export class ActivateWorkflowHandler implements Handles<typeof ActivateWorkflow> {
  async execute({ unit, input }: ActivateWorkflow): Promise<WorkflowDefinition> {
    const definition = await unit.load(workflows, input.id);
    if (definition.activeVersionId === null)
      throw conflict('workflow.workflow.nothing_published', 'No version of this workflow is published.');
    definition.move('activate');
    for (const trigger of await triggersOf(definition, unit)) await startSchedule(unit, trigger);
    await triggersChanged(unit);
    unit.emit(WorkflowActivated, definition, definitionFacts(definition));
    return definition;
  }
}

@CommandHandler(PauseWorkflow)
export class PauseWorkflowHandler implements Handles<typeof PauseWorkflow> {
  async execute({ unit, input }: PauseWorkflow): Promise<WorkflowDefinition> {
    const definition = await unit.load(workflows, input.id);
    definition.move('pause');
    for (const trigger of await triggersOf(definition, unit)) await stopSchedule(unit, trigger);
    await triggersChanged(unit);
    unit.emit(WorkflowPaused, definition, definitionFacts(definition));
    return definition;
  }
}

@CommandHandler(ArchiveWorkflow)
export class ArchiveWorkflowHandler implements Handles<typeof ArchiveWorkflow> {
  async execute({ unit, input }: ArchiveWorkflow): Promise<WorkflowDefinition> {
    const definition = await unit.load(workflows, input.id);
    requireOwn(definition);
    definition.move('archive');
    unit.emit(WorkflowArchived, definition, definitionFacts(definition));
    return definition;
  }
}
