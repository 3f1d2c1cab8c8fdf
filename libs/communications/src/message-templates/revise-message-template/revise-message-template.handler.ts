import { CommandHandler } from '@nestjs/cqrs';
import { applyPatch, type Handles } from '@omni/platform';
import { checkTemplate } from '../check-template';
import type { MessageTemplate } from '../message-template.entity';
import { messageTemplates } from '../message-template.resource';
import { ReviseMessageTemplate } from './revise-message-template.command';

@CommandHandler(ReviseMessageTemplate)
export class ReviseMessageTemplateHandler implements Handles<typeof ReviseMessageTemplate> {
  async execute({ unit, input }: ReviseMessageTemplate): Promise<MessageTemplate> {
    const template = await unit.load(messageTemplates, input.id);
    applyPatch(template, input);
    checkTemplate(template);
    return template;
  }
}
