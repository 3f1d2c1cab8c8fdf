import type { Unit } from '@omni/platform';
import type { ProjectTemplate } from './template.entity';
import { templateNotPublished } from './template.errors';
import { projectTemplates } from './template.resource';

/** A template that projects may be made from. */
export async function publishedTemplate(unit: Unit, id: string): Promise<ProjectTemplate> {
  const template = await unit.read(projectTemplates, id);
  if (template.status !== 'published') throw templateNotPublished();
  return template;
}
