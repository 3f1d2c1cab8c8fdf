import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import type { ProjectTemplate } from '../template.entity';
import { ProjectTemplatePublished, templateFacts } from '../template.events';
import { projectTemplates } from '../template.resource';
import { PublishTemplate } from './publish-template.command';

@CommandHandler(PublishTemplate)
export class PublishTemplateHandler implements Handles<typeof PublishTemplate> {
  async execute({ unit, input }: PublishTemplate): Promise<ProjectTemplate> {
    const template = await unit.load(projectTemplates, input.id);
    template.publish();
    unit.emit(ProjectTemplatePublished, template, templateFacts(template));
    return template;
  }
}
