import { all, base, defineResource, id, may, viewOf } from '@omni/platform';
import { z } from 'zod';
import { WorkflowTrigger } from './trigger.entity';

export const triggerView = z
  .strictObject({
    ...base,
    workflowId: id,
    workflowVersionId: id,
    key: z.string(),
    kind: z.enum(['event', 'schedule', 'manual', 'webhook', 'threshold']),
    status: z.enum(['enabled', 'disabled']),
    eventType: z.string().nullable(),
    filter: z.string().nullable(),
    cron: z.string().nullable(),
    timezone: z.string().nullable(),
    config: z.record(z.string(), z.string()).nullable(),
    nextDueAt: z.iso.datetime().nullable(),
    lastFiredAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'WorkflowTrigger' });

export const viewOfTrigger = (row: WorkflowTrigger) => ({
  ...viewOf(row),
  workflowId: row.workflowId,
  workflowVersionId: row.workflowVersionId,
  key: row.key,
  kind: row.kind,
  status: row.status,
  eventType: row.eventType,
  filter: row.filter,
  cron: row.cron,
  timezone: row.timezone,
  config: row.config,
  nextDueAt: row.nextDueAt,
  lastFiredAt: row.lastFiredAt,
});

export const workflowTriggers = defineResource<WorkflowTrigger>({
  module: 'workflow',
  name: 'workflow-triggers',
  summary: 'What sets a workflow off: events, times, people, hooks.',
  kind: 'aggregate',
  entity: WorkflowTrigger,
  contract: { view: triggerView },
  view: viewOfTrigger,
  access: {
    owner: all,
    manager: may('read create update act'),
    staff: may('read'),
    accountant: may('read'),
  },
  list: { filter: ['workflowId', 'workflowVersionId', 'kind', 'status', 'eventType'], sort: [] },
  softDelete: false,
  publishes: false,
});
