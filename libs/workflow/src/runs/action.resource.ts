import { defineResource, may, mine, viewOf } from '@omni/platform';
import { WorkflowAction } from './action.entity';
import { actionView } from './run.contract';

export const viewOfAction = (row: WorkflowAction) => ({
  ...viewOf(row),
  workflowRunId: row.workflowRunId,
  stepKey: row.stepKey,
  iteration: row.iteration,
  position: row.position,
  direction: row.direction,
  kind: row.kind,
  action: row.action,
  attempt: row.attempt,
  status: row.status,
  input: row.input ?? null,
  output: row.output ?? null,
  idempotencyKey: row.idempotencyKey,
  nextAttemptAt: row.nextAttemptAt,
  error: row.error,
  reason: row.reason,
  deadLetteredAt: row.deadLetteredAt,
  eventId: row.eventId,
  dueAt: row.dueAt,
  startedAt: row.startedAt,
  finishedAt: row.finishedAt,
  durationMs: row.startedAt && row.finishedAt ? Date.parse(row.finishedAt) - Date.parse(row.startedAt) : null,
});

export const workflowActions = defineResource<WorkflowAction>({
  module: 'workflow',
  name: 'workflow-actions',
  summary: 'Executions of steps: input, output, tries, and those that were given up.',
  kind: 'aggregate',
  entity: WorkflowAction,
  contract: { view: actionView },
  view: viewOfAction,
  access: {
    owner: may('read act'),
    manager: may('read act'),
    staff: may('read', { where: mine('createdById'), hide: ['input', 'output'] }),
    accountant: may('read', { hide: ['input', 'output'] }),
  },
  list: {
    filter: ['workflowRunId', 'stepKey', 'action', 'status', 'kind'],
    presets: { has: { deadLetter: 't.dead_lettered_at is not null' } },
    sort: ['startedAt'],
  },
  softDelete: false,
  publishes: false,
});
