import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Consumes, type EventConsumer, type EventEnvelope, type Unit } from '@omni/platform';
import { systemTemplates } from '../project-templates/system-templates';
import { ProjectTemplate } from '../project-templates/template.entity';

/** A new organization gets the house's templates, published, as rows of its own. */
@Injectable()
@Consumes('projects.seed-templates', 'organization.created')
export class SeedTemplates implements EventConsumer {
  async handle(unit: Unit, _event: EventEnvelope): Promise<void> {
    const there = await unit.sql<{ name: string }>(
      'select name from projects.project_templates where organization_id = $1 and is_system',
      [unit.tenantId],
    );
    const names = new Set(there.map((row) => row.name));
    for (const template of systemTemplates) {
      if (names.has(template.name)) continue;
      unit.insert(ProjectTemplate, {
        ...template,
        familyId: randomUUID(),
        status: 'published',
        isSystem: true,
      });
    }
  }
}
