import { defineResource, may, viewOf } from '@omni/platform';
import { runContract } from './run.contract';
import { RetentionRun } from './run.entity';

export const runView = (row: RetentionRun) => ({
  ...viewOf(row),
  trigger: row.trigger,
  action: row.action,
  entityType: row.entityType,
  status: row.status,
  startedAt: row.startedAt,
  finishedAt: row.finishedAt,
  report: row.report,
  requestedByMemberId: row.requestedByMemberId,
});

export const retentionRuns = defineResource<RetentionRun>({
  module: 'governance',
  name: 'retention-runs',
  summary: 'When archiving and retention went over the records, and what came of it.',
  kind: 'aggregate',
  entity: RetentionRun,
  contract: runContract,
  view: runView,
  access: { owner: may('read'), manager: may('read'), accountant: may('read') },
  list: { filter: ['trigger', 'status', 'startedAt'], sort: ['startedAt'], defaultSort: '-startedAt' },
  softDelete: false,
  publishes: false,
});
