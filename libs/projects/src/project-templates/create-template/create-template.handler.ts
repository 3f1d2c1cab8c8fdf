import { randomUUID } from 'node:crypto';
import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import { mustHoldTogether } from '../definition';
import type { ProjectTemplate } from '../template.entity';
import { projectTemplates } from '../template.resource';
import { CreateTemplate } from './create-template.command';

@CommandHandler(CreateTemplate)
export class CreateTemplateHandler implements Handles<typeof CreateTemplate> {
  execute({ unit, input }: CreateTemplate): Promise<ProjectTemplate> {
    mustHoldTogether(input.definition ?? {});
    return Promise.resolve(
      unit.create(projectTemplates, { ...input, definition: input.definition ?? {}, familyId: randomUUID() }),
    );
  }
}
