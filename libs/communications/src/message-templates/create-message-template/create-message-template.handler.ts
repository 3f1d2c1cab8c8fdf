import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import { checkTemplate } from '../check-template';
import type { MessageTemplate } from '../message-template.entity';
import { messageTemplates } from '../message-template.resource';
import { CreateMessageTemplate } from './create-message-template.command';

@CommandHandler(CreateMessageTemplate)
export class CreateMessageTemplateHandler implements Handles<typeof CreateMessageTemplate> {
  execute({ unit, input }: CreateMessageTemplate): Promise<MessageTemplate> {
    const template = unit.create(messageTemplates, {
      name: input.name,
      description: input.description ?? null,
      purpose: input.purpose ?? 'conversation',
      subject: input.subject,
      bodyText: input.bodyText ?? null,
      bodyHtml: input.bodyHtml ?? null,
      mergeFields: input.mergeFields ?? [],
    });
    checkTemplate(template);
    return Promise.resolve(template);
  }
}
