import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import { templateInUse } from '../template.errors';
import { projectTemplates } from '../template.resource';
import { RemoveTemplate } from './remove-template.command';

@CommandHandler(RemoveTemplate)
export class RemoveTemplateHandler implements Handles<typeof RemoveTemplate> {
  async execute({ unit, input }: RemoveTemplate): Promise<null> {
    const template = await unit.load(projectTemplates, input.id);
    // A deleted project may be restored, so it counts too.
    const made = await unit.sql(
      'select 1 from projects.projects where organization_id = $1 and template_id = $2 limit 1',
      [unit.tenantId, template.id],
    );
    if (made.length > 0) throw templateInUse();
    template.deletedAt = unit.now;
    return null;
  }
}
