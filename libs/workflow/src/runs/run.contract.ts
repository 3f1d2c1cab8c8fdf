import { base, id } from '@omni/platform';
import { z } from 'zod';
import { ACTION_STATUSES } from './action.entity';
import { RUN_STATUSES, TRIGGER_KINDS } from './run.transitions';

const instant = z.iso.datetime();
export const stepKind = z.enum([
  'command',
  'condition',
  'switch',
  'wait',
  'approval',
  'parallel',
  'for_each',
  'sub_workflow',
  'set',
  'stop',
]);
const error = z
  .strictObject({ code: z.string(), message: z.string(), step: z.string().optional() })
  .meta({ id: 'WorkflowError' });

export const actionView = z
  .strictObject({
    ...base,
    workflowRunId: id,
    stepKey: z.string(),
    iteration: z.string().describe('Numbers of the loops around it, outermost first.'),
    position: z.int(),
    direction: z.enum(['do', 'undo']),
    kind: stepKind,
    action: z.string().describe('The command’s name, or the kind of step.'),
    attempt: z.int(),
    status: z.enum(ACTION_STATUSES),
    input: z.unknown(),
    output: z.unknown(),
    idempotencyKey: z.string(),
    nextAttemptAt: instant.nullable(),
    error: error.nullable(),
    reason: z.string().nullable(),
    deadLetteredAt: instant.nullable(),
    eventId: id.nullable().describe('The event that woke it, or that its command told.'),
    dueAt: instant.nullable(),
    startedAt: instant.nullable(),
    finishedAt: instant.nullable(),
    durationMs: z.int().nullable(),
  })
  .meta({ id: 'WorkflowAction' });

export const runView = z
  .strictObject({
    ...base,
    workflowId: id,
    workflowKey: z.string(),
    workflowVersionId: id,
    versionNo: z.int().describe('The version that this run keeps to, whatever is published meanwhile.'),
    triggerId: id.nullable(),
    triggerKind: z.enum(TRIGGER_KINDS),
    triggerEventId: id.nullable(),
    triggerEventType: z.string().nullable(),
    status: z.enum(RUN_STATUSES),
    phase: z.enum(['forward', 'compensating', 'ended']),
    dryRun: z.boolean(),
    context: z
      .strictObject({ event: z.unknown(), input: z.unknown(), output: z.unknown() })
      .describe('What started it, what it was given, and what it answers.'),
    entityType: z.string().nullable(),
    entityId: id.nullable(),
    startedAt: instant.nullable(),
    finishedAt: instant.nullable(),
    durationMs: z.int().nullable(),
    deadlineAt: instant.nullable(),
    waitingFor: z
      .array(
        z.strictObject({
          step: z.string(),
          iteration: z.string(),
          kind: z.enum(['time', 'event', 'approval', 'retry', 'sub_workflow']),
          until: instant.optional(),
          events: z.array(z.string()).optional(),
          approvalId: id.optional(),
          runId: id.optional(),
        }),
      )
      .nullable(),
    error: error.nullable(),
    result: z.string().nullable().describe('Why it ended, where a step said so.'),
    parentRunId: id.nullable(),
    parentStep: z.string().nullable(),
    replayOfId: id.nullable(),
    concurrencyKey: z.string().nullable(),
    depth: z.int(),
    correlationId: id,
    causationId: id.nullable(),
    actions: z.array(actionView).optional(),
  })
  .meta({ id: 'WorkflowRun' });
