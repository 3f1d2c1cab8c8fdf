import { all, defineResource, may } from '@omni/platform';
import { templateContract } from './template.contract';
import { ProjectTemplate } from './template.entity';
import { templateView } from './template.view';

export const projectTemplates = defineResource<ProjectTemplate>({
  module: 'projects',
  name: 'project-templates',
  summary: 'What projects of a kind begin with: milestones and tasks with days from the start.',
  kind: 'aggregate',
  entity: ProjectTemplate,
  contract: templateContract,
  view: templateView,
  access: { owner: all, manager: may('read create update act'), staff: may('read') },
  list: {
    filter: ['familyId', 'name', 'status', 'industry', 'isSystem'],
    sort: ['name', 'templateVersion'],
  },
});
