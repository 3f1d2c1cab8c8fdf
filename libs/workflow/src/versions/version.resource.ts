import { defineResource, may, viewOf } from '@omni/platform';
import { versionView } from './version.contract';
import { WorkflowVersion } from './version.entity';

export const viewOfVersion = (row: WorkflowVersion) => ({
  ...viewOf(row),
  workflowId: row.workflowId,
  versionNo: row.versionNo,
  status: row.status,
  graph: row.graph,
  inputSchema: row.inputSchema,
  sha256: row.sha256,
  publishedAt: row.publishedAt,
  publishedById: row.publishedById,
  publisherRole: row.publisher?.role ?? null,
  note: row.note,
  restoredFromNo: row.restoredFromNo,
  testReport: row.testReport,
});

export const workflowVersions = defineResource<WorkflowVersion>({
  module: 'workflow',
  name: 'workflow-versions',
  summary: 'What a workflow does, version by version.',
  kind: 'aggregate',
  entity: WorkflowVersion,
  contract: { view: versionView },
  view: viewOfVersion,
  // A dry run's report shows rows of any module, so it is for those who may run one.
  access: {
    owner: may('read create update act'),
    manager: may('read create update act'),
    staff: may('read', { hide: ['testReport'] }),
    accountant: may('read', { hide: ['testReport'] }),
  },
  list: { filter: [], sort: [] },
  softDelete: false,
  publishes: false,
});
