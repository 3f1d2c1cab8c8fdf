import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import { insertDraft, versionsOf } from '../../versions/drafts';
import type { WorkflowDefinition } from '../definition.entity';
import { workflows } from '../definition.resource';
import { CloneWorkflow } from './clone-workflow.command';

@CommandHandler(CloneWorkflow)
export class CloneWorkflowHandler implements Handles<typeof CloneWorkflow> {
  async execute({ unit, input }: CloneWorkflow): Promise<WorkflowDefinition> {
    const source = await unit.read(workflows, input.id);
    const { all } = await versionsOf(unit, source.id);
    const version = all.find(({ id }) => id === source.activeVersionId) ?? all[all.length - 1];
    const clone = unit.create(workflows, {
      key: input.key,
      name: input.name ?? `${source.name} (copy)`,
      description: source.description,
      concurrency: source.concurrency,
      concurrencyKey: source.concurrencyKey,
      maxRunsPerHour: source.maxRunsPerHour,
      // Guards of the house's workflow hold for its clones, and for theirs.
      clonedFromKey: source.isSystem ? source.key : source.clonedFromKey,
    });
    insertDraft(unit, clone, version?.graph ?? { triggers: [], steps: [] }, { versionNo: 1 });
    return clone;
  }
}
