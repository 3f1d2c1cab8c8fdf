import { CommandHandler } from '@nestjs/cqrs';
import { conflict, type Handles } from '@omni/platform';
import type { AgreementTemplate } from '../template.entity';
import { agreementTemplates } from '../template.resource';
import { RemoveTemplate, RestoreTemplate } from './remove-template.command';

@CommandHandler(RemoveTemplate)
export class RemoveTemplateHandler implements Handles<typeof RemoveTemplate> {
  async execute({ unit, input }: RemoveTemplate): Promise<null> {
    const template = await unit.load(agreementTemplates, input.id);
    if (template.status !== 'draft') {
      throw conflict(
        'agreements.agreement_template.retire_instead',
        'A template that was published is not deleted: retire it.',
        { currentStatus: template.status },
      );
    }
    template.deletedAt = unit.now;
    return null;
  }
}

@CommandHandler(RestoreTemplate)
export class RestoreTemplateHandler implements Handles<typeof RestoreTemplate> {
  async execute({ unit, input }: RestoreTemplate): Promise<AgreementTemplate> {
    const template = await unit.loadDeleted(agreementTemplates, input.id, 'restore');
    template.deletedAt = null;
    return template;
  }
}
