import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import { insertDraft } from '../../versions/drafts';
import type { WorkflowDefinition } from '../definition.entity';
import { workflows } from '../definition.resource';
import { CreateWorkflow } from './create-workflow.command';

@CommandHandler(CreateWorkflow)
export class CreateWorkflowHandler implements Handles<typeof CreateWorkflow> {
  execute({ unit, input }: CreateWorkflow): Promise<WorkflowDefinition> {
    const { graph = { triggers: [], steps: [] }, ...rest } = input;
    const definition = unit.create(workflows, rest);
    insertDraft(unit, definition, graph, { versionNo: 1 });
    return Promise.resolve(definition);
  }
}
