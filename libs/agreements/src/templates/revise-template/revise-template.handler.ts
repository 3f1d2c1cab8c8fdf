import { CommandHandler } from '@nestjs/cqrs';
import { applyPatch, type Handles } from '@omni/platform';
import type { AgreementTemplate } from '../template.entity';
import { templateNotDraft } from '../template.errors';
import { agreementTemplates } from '../template.resource';
import { ReviseTemplate } from './revise-template.command';

@CommandHandler(ReviseTemplate)
export class ReviseTemplateHandler implements Handles<typeof ReviseTemplate> {
  async execute({ unit, input }: ReviseTemplate): Promise<AgreementTemplate> {
    const template = await unit.load(agreementTemplates, input.id);
    if (template.status !== 'draft') throw templateNotDraft(template.status);
    applyPatch(template, input);
    return template;
  }
}
