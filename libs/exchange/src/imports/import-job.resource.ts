import { all, defineResource, may } from '@omni/platform';
import { importContract } from './import-job.contract';
import { ImportJob } from './import-job.entity';
import { importLifecycle } from './import-job.lifecycle';
import { importView } from './import-job.view';

export const imports = defineResource<ImportJob>({
  module: 'exchange',
  name: 'imports',
  summary: 'Files taken in: what their rows would do, what they did, and taking it back.',
  kind: 'aggregate',
  entity: ImportJob,
  contract: importContract,
  view: importView,
  access: { owner: all, manager: may('read create update act'), accountant: may('read create update act') },
  lifecycle: importLifecycle,
  list: { filter: ['entityType', 'status'], sort: ['completedAt'] },
  softDelete: false,
});
