import { defineEvent, id } from '@omni/platform';
import { z } from 'zod';
import type { WorkflowAction } from './action.entity';
import type { WorkflowRun } from './run.entity';

const facts = {
  id,
  workflowId: id,
  key: z.string(),
  versionNo: z.int(),
  triggerEventId: id.nullable(),
  triggerEventType: z.string().nullable(),
  entityType: z.string().nullable(),
  entityId: id.nullable(),
};

export const runFacts = (run: WorkflowRun) => ({
  id: run.id,
  workflowId: run.workflowId,
  key: run.workflowKey,
  versionNo: run.versionNo,
  triggerEventId: run.triggerEventId,
  triggerEventType: run.triggerEventType,
  entityType: run.entityType,
  entityId: run.entityId,
});

const sample = {
  id: '018f2c1e-7777-7000-8000-000000000004',
  workflowId: '018f2c1e-7777-7000-8000-000000000001',
  key: 'chase-invoices',
  versionNo: 1,
  triggerEventId: '018f2c1e-7777-7000-8000-000000000003',
  triggerEventType: 'invoice.overdue',
  entityType: 'invoice',
  entityId: '018f2c1e-3333-7000-8000-000000000001',
};
const problem = z.strictObject({ code: z.string(), message: z.string(), step: z.string().optional() });
const failure = { code: 'unavailable', message: 'The service cannot be reached.', step: 'remind' };

export const RunStarted = defineEvent({
  type: 'workflow_run.started',
  summary: 'A run of a workflow began.',
  data: z.strictObject(facts),
  sample,
  line: ({ key }) => `Workflow ${key} started`,
});

export const RunCompleted = defineEvent({
  type: 'workflow_run.completed',
  summary: 'A run came to its end.',
  data: z.strictObject({ ...facts, result: z.string().nullable(), output: z.unknown() }),
  sample: { ...sample, result: null, output: null },
  line: ({ key }) => `Workflow ${key} completed`,
});

export const RunFailed = defineEvent({
  type: 'workflow_run.failed',
  summary: 'A run cannot go on by itself.',
  data: z.strictObject({ ...facts, error: problem }),
  sample: { ...sample, error: failure },
  line: ({ key }) => `Workflow ${key} failed`,
});

export const RunCancelled = defineEvent({
  type: 'workflow_run.cancelled',
  summary: 'Somebody ended a run.',
  data: z.strictObject({ ...facts, reason: z.string().nullable() }),
  sample: { ...sample, reason: 'no longer needed' },
  line: ({ key }) => `Workflow ${key} cancelled`,
});

export const RunCompensated = defineEvent({
  type: 'workflow_run.compensated',
  summary: 'What a failed run had done was taken back.',
  data: z.strictObject(facts),
  sample,
  line: ({ key }) => `Workflow ${key} was taken back`,
});

const actionData = {
  id,
  runId: id,
  key: z.string().describe('The workflow’s.'),
  step: z.string(),
  iteration: z.string(),
  action: z.string(),
  attempt: z.int(),
};

export const actionFacts = (run: WorkflowRun, action: WorkflowAction) => ({
  id: action.id,
  runId: run.id,
  key: run.workflowKey,
  step: action.stepKey,
  iteration: action.iteration,
  action: action.action,
  attempt: action.attempt,
});

const actionSample = {
  id: '018f2c1e-7777-7000-8000-000000000006',
  runId: sample.id,
  key: 'chase-invoices',
  step: 'remind',
  iteration: '',
  action: 'invoice.send',
  attempt: 1,
};

export const ActionSucceeded = defineEvent({
  type: 'workflow_action.succeeded',
  summary: 'A command of a run was done.',
  data: z.strictObject(actionData),
  sample: actionSample,
});

export const ActionFailed = defineEvent({
  type: 'workflow_action.failed',
  summary: 'A try of a step failed; another one comes.',
  data: z.strictObject({ ...actionData, error: problem, nextAttemptAt: z.iso.datetime() }),
  sample: { ...actionSample, error: failure, nextAttemptAt: '2026-03-02T09:00:02.000Z' },
});

export const ActionDeadLettered = defineEvent({
  type: 'workflow_action.dead_lettered',
  summary: 'The last try of a step failed: somebody has to look.',
  data: z.strictObject({ ...actionData, error: problem }),
  sample: { ...actionSample, attempt: 8, error: failure },
  line: ({ key, step }) => `Step ${step} of workflow ${key} was given up`,
});

export const runEvents = [RunStarted, RunCompleted, RunFailed, RunCancelled, RunCompensated];
export const actionEvents = [ActionSucceeded, ActionFailed, ActionDeadLettered];
