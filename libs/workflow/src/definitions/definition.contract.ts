import { base, id } from '@omni/platform';
import { z } from 'zod';
import { CONCURRENCIES, DEFINITION_STATUSES } from './definition.transitions';

export const workflowKey = z
  .string()
  .regex(/^[a-z][a-z0-9_.-]{0,59}$/)
  .meta({ example: 'chase-invoices', description: 'Its name for other workflows; never changes.' });

export const definitionFields = {
  name: z.string().trim().min(1).max(120),
  description: z.string().trim().max(2000).nullable().optional(),
  concurrency: z
    .enum(CONCURRENCIES)
    .optional()
    .describe(
      'What becomes of a start while another run is under way: it runs beside, is skipped, or waits.',
    ),
  concurrencyKey: z.string().min(1).max(2000).nullable().optional().meta({
    description: 'JSONata over event and input: only runs of the same value are in each other’s way.',
    example: 'event.data.clientId',
  }),
  maxRunsPerHour: z.int().min(1).max(100_000).nullable().optional().describe('Further starts wait.'),
};

export const definitionView = z
  .strictObject({
    ...base,
    key: z.string(),
    name: z.string(),
    description: z.string().nullable(),
    isSystem: z.boolean(),
    status: z.enum(DEFINITION_STATUSES),
    concurrency: z.enum(CONCURRENCIES),
    concurrencyKey: z.string().nullable(),
    maxRunsPerHour: z.int().nullable(),
    activeVersionId: id.nullable(),
    activeVersionNo: z.int().nullable(),
    clonedFromKey: z.string().nullable(),
    sourcePlaybook: z.string().nullable(),
  })
  .meta({ id: 'Workflow' });
