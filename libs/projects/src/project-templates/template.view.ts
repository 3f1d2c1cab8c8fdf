import { viewOf } from '@omni/platform';
import type { ProjectTemplate } from './template.entity';

export const templateView = (row: ProjectTemplate) => ({
  ...viewOf(row),
  familyId: row.familyId,
  name: row.name,
  description: row.description,
  templateVersion: row.templateVersion,
  status: row.status,
  definition: row.definition,
  industry: row.industry,
  isSystem: row.isSystem,
});
