import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import { HOUSE_FIELDS } from '../merge-fields';
import { messageTemplates } from '../message-template.resource';
import { renderTemplate, sampleData } from '../render-template';
import { PreviewMessageTemplate } from './preview-message-template.command';

@CommandHandler(PreviewMessageTemplate)
export class PreviewMessageTemplateHandler implements Handles<typeof PreviewMessageTemplate> {
  async execute({ unit, input }: PreviewMessageTemplate) {
    const template = await unit.read(messageTemplates, input.id);
    const house = { ...HOUSE_FIELDS, 'organization.name': unit.organization.name };
    return renderTemplate(template, input.mergeData ?? sampleData(template.mergeFields), house);
  }
}
