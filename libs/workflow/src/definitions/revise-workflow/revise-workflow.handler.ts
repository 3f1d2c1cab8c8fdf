import { CommandHandler } from '@nestjs/cqrs';
import { applyPatch, type Handles } from '@omni/platform';
import { triggersChanged } from '../../triggers/trigger-mark';
import type { WorkflowDefinition } from '../definition.entity';
import { requireLiving, requireOwn } from '../definition.errors';
import { workflows } from '../definition.resource';
import { ReviseWorkflow } from './revise-workflow.command';

@CommandHandler(ReviseWorkflow)
export class ReviseWorkflowHandler implements Handles<typeof ReviseWorkflow> {
  async execute({ unit, input }: ReviseWorkflow): Promise<WorkflowDefinition> {
    const definition = await unit.load(workflows, input.id);
    requireOwn(definition);
    requireLiving(definition);
    applyPatch(definition, input);
    await triggersChanged(unit);
    return definition;
  }
}
