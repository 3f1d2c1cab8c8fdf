import { CommandHandler } from '@nestjs/cqrs';
import { applyPatch, type Handles, type Unit } from '@omni/platform';
import { mustHoldTogether } from '../definition';
import type { ProjectTemplate } from '../template.entity';
import { draftExists, templateRetired } from '../template.errors';
import { projectTemplates } from '../template.resource';
import { ReviseTemplate } from './revise-template.command';

@CommandHandler(ReviseTemplate)
export class ReviseTemplateHandler implements Handles<typeof ReviseTemplate> {
  async execute({ unit, input }: ReviseTemplate): Promise<ProjectTemplate> {
    const template = await unit.load(projectTemplates, input.id);
    if (template.status === 'retired') throw templateRetired();
    if (input.definition) mustHoldTogether(input.definition);
    const draft = template.status === 'draft' ? template : await nextVersion(unit, template);
    applyPatch(draft, input);
    return draft;
  }
}

/** Projects were made from what is published, so that stays as it is and the change goes into the next version. */
async function nextVersion(unit: Unit, published: ProjectTemplate): Promise<ProjectTemplate> {
  const family = await unit.sql<{ id: string; status: string; templateVersion: number }>(
    `select id, status, template_version as "templateVersion" from projects.project_templates
     where organization_id = $1 and family_id = $2 and deleted_at is null order by template_version desc`,
    [unit.tenantId, published.familyId],
  );
  const draft = family.find((version) => version.status === 'draft');
  if (draft) throw draftExists(draft.id);
  const { familyId, name, description, definition, industry } = published;
  return unit.insert(projectTemplates.entity, {
    familyId,
    name,
    description,
    definition,
    industry,
    templateVersion: (family[0]?.templateVersion ?? 0) + 1,
  });
}
