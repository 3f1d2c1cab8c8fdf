import { defineResource, may, mine, viewOf } from '@omni/platform';
import { runLifecycle } from '../retention/run.lifecycle';
import { WorkflowAction } from './action.entity';
import { viewOfAction } from './action.resource';
import { runView } from './run.contract';
import { WorkflowRun } from './run.entity';

export const viewOfRun = (row: WorkflowRun) => ({
  ...viewOf(row),
  workflowId: row.workflowId,
  workflowKey: row.workflowKey,
  workflowVersionId: row.workflowVersionId,
  versionNo: row.versionNo,
  triggerId: row.triggerId,
  triggerKind: row.triggerKind,
  triggerEventId: row.triggerEventId,
  triggerEventType: row.triggerEventType,
  status: row.status,
  phase: row.phase,
  dryRun: row.dryRun,
  context: {
    event: row.context.event ?? null,
    input: row.context.input ?? null,
    output: row.context.output ?? null,
  },
  entityType: row.entityType,
  entityId: row.entityId,
  startedAt: row.startedAt,
  finishedAt: row.finishedAt,
  durationMs: between(row.startedAt, row.finishedAt),
  deadlineAt: row.deadlineAt,
  waitingFor: row.waitingFor,
  error: row.error,
  result: row.result,
  parentRunId: row.parentRunId,
  parentStep: row.parentStep,
  replayOfId: row.replayOfId,
  concurrencyKey: row.concurrencyKey,
  depth: row.depth,
  correlationId: row.correlationId,
  causationId: row.causationId,
  ...(row.actions ? { actions: row.actions.map((action) => viewOfAction(action as WorkflowAction)) } : {}),
});

const between = (from: string | null, to: string | null): number | null =>
  from && to ? Date.parse(to) - Date.parse(from) : null;

/** What went through a run is rows of any module, with fields that not every role sees. */
const CONTENT = ['context', 'actions'];

export const workflowRuns = defineResource<WorkflowRun>({
  module: 'workflow',
  name: 'workflow-runs',
  summary: 'What workflows did: each run with its version, its steps and how long they took.',
  kind: 'aggregate',
  entity: WorkflowRun,
  contract: { view: runView },
  view: viewOfRun,
  access: {
    owner: may('read act'),
    manager: may('read act'),
    staff: may('read', { where: mine('createdById'), hide: CONTENT }),
    accountant: may('read', { hide: CONTENT }),
  },
  lifecycle: runLifecycle,
  parts: { actions: { entity: WorkflowAction, of: 'workflowRunId', order: 'position' } },
  list: {
    filter: [
      'workflowId',
      'workflowVersionId',
      'workflowKey',
      'versionNo',
      'status',
      'triggerKind',
      'triggerEventType',
      'triggerEventId',
      'entityType',
      'entityId',
      'correlationId',
      'parentRunId',
      'replayOfId',
    ],
    short: {
      trigger: 'triggerEventType',
      workflow: 'workflowKey',
      status: 'status',
      entityType: 'entityType',
      entityId: 'entityId',
    },
    sort: ['startedAt', 'finishedAt'],
  },
  softDelete: false,
  publishes: false,
});
