import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import type { ProjectTemplate } from '../template.entity';
import { ProjectTemplateRetired, templateFacts } from '../template.events';
import { projectTemplates } from '../template.resource';
import { RetireTemplate } from './retire-template.command';

@CommandHandler(RetireTemplate)
export class RetireTemplateHandler implements Handles<typeof RetireTemplate> {
  async execute({ unit, input }: RetireTemplate): Promise<ProjectTemplate> {
    const template = await unit.load(projectTemplates, input.id);
    template.retire();
    unit.emit(ProjectTemplateRetired, template, templateFacts(template));
    return template;
  }
}
