import { z } from 'zod';
import { DURATION } from './durations';
import { outOfBounds } from './graph-bounds';
import type { Graph, Step } from './graph.types';

const key = z
  .string()
  .regex(/^[a-z][a-zA-Z0-9_]{0,59}$/)
  .meta({ example: 'draft', description: 'A name that expressions can use.' });
const expression = z.string().min(1).max(2000).describe('JSONata.');
const duration = z.string().regex(DURATION).meta({ example: 'PT15M', description: 'ISO 8601 duration.' });
const template = z.unknown().describe('JSON; strings may hold {{ JSONata }}.');
const fields = z.record(z.string().max(100), template);
const jsonSchema = z.record(z.string(), z.unknown()).describe('JSON schema.');

export const retry = z
  .strictObject({
    attempts: z.int().min(1).max(8),
    delay: duration.optional(),
    factor: z.number().min(1).max(10).optional(),
    maxDelay: duration.optional(),
    on: z.array(z.string().max(100)).max(50).optional(),
  })
  .meta({ id: 'WorkflowRetry' });

export const triggerContract = z
  .strictObject({
    key,
    kind: z.enum(['event', 'schedule', 'manual', 'webhook', 'threshold']),
    event: z.string().max(100).optional().meta({ example: 'invoice.paid' }),
    filter: expression.optional(),
    cron: z.string().max(100).optional().meta({ example: '0 9 * * 1' }),
    timezone: z.string().max(60).optional(),
    value: expression.optional(),
    reaches: expression.optional(),
    per: expression.optional(),
    dedupe: expression.optional(),
  })
  .meta({ id: 'WorkflowTriggerSpec' });

const steps = z
  .array(z.lazy(() => step))
  .max(100)
  .meta({ id: 'WorkflowSteps' });

const base = {
  key,
  name: z.string().trim().min(1).max(120).optional(),
  when: expression.optional(),
  skipReason: z.string().max(200).optional(),
  timeout: duration.optional(),
  onError: z.enum(['fail', 'continue']).optional(),
  skipOn: z
    .array(z.string().max(100))
    .max(50)
    .optional()
    .describe('Error codes that say that there is nothing to do: the step is skipped.'),
  guard: z.boolean().optional(),
};

const approvers = {
  roles: z
    .array(z.enum(['owner', 'manager', 'accountant']))
    .max(3)
    .optional(),
  memberIds: z.array(z.uuid()).max(50).optional(),
};
export const approvalRule = z
  .strictObject({
    name: z.string().trim().min(1).max(120).optional(),
    ...approvers,
    minApprovals: z.int().min(1).max(20).optional(),
    dueAfter: duration.optional(),
    escalateTo: z.strictObject(approvers).optional(),
  })
  .meta({ id: 'ApprovalRule' });

const STEPS = [
  z.strictObject({
    ...base,
    type: z.literal('command'),
    command: z.string().max(100).meta({ example: 'invoice.issue' }),
    input: fields.optional(),
    retry: retry.optional(),
    aside: z
      .boolean()
      .optional()
      .describe('What it tells is no link in the chain: what follows has the same cause as this step.'),
    compensate: z.strictObject({ command: z.string().max(100), input: fields.optional() }).optional(),
  }),
  z.strictObject({
    ...base,
    type: z.literal('condition'),
    if: expression,
    then: steps,
    else: steps.optional(),
  }),
  z.strictObject({
    ...base,
    type: z.literal('switch'),
    cases: z
      .array(z.strictObject({ key, when: expression, steps }))
      .min(1)
      .max(20),
    default: steps.optional(),
  }),
  z.strictObject({
    ...base,
    type: z.literal('wait'),
    for: duration.optional(),
    until: expression.optional(),
    events: z
      .array(
        z.strictObject({
          type: z.string().max(100),
          filter: expression.optional(),
          entity: z.string().max(500).optional(),
        }),
      )
      .min(1)
      .max(10)
      .optional(),
    onTimeout: z.enum(['continue', 'fail']).optional(),
  }),
  z.strictObject({
    ...base,
    type: z.literal('approval'),
    subject: z.strictObject({ type: z.string().max(60), id: z.string().max(500) }),
    policy: z.string().max(60).optional(),
    rules: z.array(approvalRule).min(1).max(10).optional(),
    asking: z
      .strictObject({ command: z.string().max(100), input: fields.optional() })
      .optional()
      .describe('Done along with the question; its input may name approval.id.'),
    amount: expression.optional(),
    currency: expression.optional(),
    note: z.string().max(1000).optional(),
    form: jsonSchema.optional(),
    expiresAfter: duration.optional(),
    separationOfDuties: z.boolean().optional(),
    onRejected: z.enum(['fail', 'stop', 'continue']).optional(),
  }),
  z.strictObject({
    ...base,
    type: z.literal('parallel'),
    branches: z.array(z.strictObject({ key, steps })).min(1).max(20),
  }),
  z.strictObject({
    ...base,
    type: z.literal('for_each'),
    items: expression,
    as: key.optional(),
    concurrency: z.int().min(1).max(50).optional(),
    steps,
  }),
  z.strictObject({
    ...base,
    type: z.literal('sub_workflow'),
    workflow: z.string().max(60),
    input: fields.optional(),
  }),
  z.strictObject({ ...base, type: z.literal('set'), values: fields }),
  z.strictObject({
    ...base,
    type: z.literal('stop'),
    outcome: z.enum(['completed', 'failed']).optional(),
    reason: z.string().max(500).optional(),
  }),
] as const;

/** One step of a graph, steps within it included. */
export const step: z.ZodType<Step, Step> = z.discriminatedUnion('type', STEPS).meta({ id: 'WorkflowStep' });

/** Shown in Swagger UI: what a start takes, a step, and a branch that looks at what the step answered. */
const EXAMPLE = {
  triggers: [{ key: 'byHand', kind: 'manual' }],
  inputSchema: { type: 'object', properties: { title: { type: 'string' } }, required: ['title'] },
  steps: [
    { key: 'task', type: 'command', command: 'task.create', input: { title: '{{ input.title }}' } },
    {
      key: 'urgent',
      type: 'condition',
      if: '$contains(input.title, "urgent")',
      then: [
        { key: 'begun', type: 'command', command: 'task.start', input: { id: '{{ steps.task.output.id }}' } },
      ],
    },
  ],
};

const graph: z.ZodType<Graph, Graph> = z
  .strictObject({
    triggers: z.array(triggerContract).max(20),
    steps,
    inputSchema: jsonSchema.optional(),
    entity: z.strictObject({ type: z.string().max(60), id: z.string().max(500) }).optional(),
    output: template.optional(),
    timeout: duration.optional(),
    retry: retry.optional(),
    onFailure: z.enum(['compensate', 'stop']).optional(),
  })
  .meta({ id: 'WorkflowGraph', example: EXAMPLE });

const MAX_NESTING = 60;

/** A graph as it comes in. What is nested without end is refused before it is read. */
export const graphContract = z
  .preprocess((given) => (isDeeper(given, MAX_NESTING) ? undefined : given), graph)
  .superRefine((given, context) => {
    for (const { pointer, code, message } of outOfBounds(given))
      context.addIssue({ code: 'custom', path: placesOf(pointer), message, params: { code } });
  }) as unknown as z.ZodType<Graph, Graph>;

/** The same as it goes out. */
export const graphView = graph;

function isDeeper(value: unknown, than: number): boolean {
  if (value === null || typeof value !== 'object') return false;
  return than === 0 || Object.values(value).some((part) => isDeeper(part, than - 1));
}

const placesOf = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
