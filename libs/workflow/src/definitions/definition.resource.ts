import { all, defineResource, may } from '@omni/platform';
import { definitionView } from './definition.contract';
import { WorkflowDefinition } from './definition.entity';
import { viewOfDefinition } from './definition.view';

export const workflows = defineResource<WorkflowDefinition>({
  module: 'workflow',
  name: 'workflows',
  summary: 'What runs by itself: what sets it off, and in which version.',
  kind: 'aggregate',
  entity: WorkflowDefinition,
  contract: { view: definitionView },
  view: viewOfDefinition,
  access: {
    owner: all,
    manager: may('read create update act'),
    staff: may('read'),
    accountant: may('read'),
  },
  list: {
    filter: ['key', 'name', 'status', 'isSystem', 'clonedFromKey'],
    sort: ['name'],
    short: { isSystem: 'isSystem' },
    search: {
      title: (row: WorkflowDefinition) => row.name,
      text: (row: WorkflowDefinition) => [row.name, row.key, row.description],
    },
  },
  softDelete: false,
});
