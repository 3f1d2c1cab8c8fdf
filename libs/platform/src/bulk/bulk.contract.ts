import { z } from 'zod';

/** Operations of one request. */
export const BULK_LIMIT = 1_000;

const item = z
  .strictObject({
    verb: z.enum(['create', 'revise', 'remove', 'restore']).describe('What to do.'),
    id: z.uuid().optional().describe('Which row; not for creates.'),
    version: z.int().optional().describe('The version that is known; needed where If-Match is.'),
    body: z
      .record(z.string(), z.unknown())
      .optional()
      .describe('What the single request would send: the fields of a create or of a revision.'),
  })
  .meta({ id: 'BulkOperation' });

export const bulkInput = z
  .strictObject({
    resource: z.string().min(1).max(100),
    operations: z.array(item).min(1).max(BULK_LIMIT),
    atomic: z
      .boolean()
      .optional()
      .describe('Whether the first refusal refuses everything; false unless told.'),
  })
  .meta({ id: 'BulkInput' });

const fault = z
  .strictObject({
    code: z.string(),
    detail: z.string(),
    errors: z.array(z.strictObject({ pointer: z.string(), code: z.string(), message: z.string() })),
  })
  .meta({ id: 'BulkFault' });

export const bulkOutput = z
  .strictObject({
    data: z.array(
      z.strictObject({
        index: z.int(),
        status: z.int().describe('The status that the single request would have had.'),
        id: z.uuid().nullable(),
        version: z.int().nullable(),
        error: fault.nullable(),
      }),
    ),
    succeeded: z.int(),
    failed: z.int(),
  })
  .meta({ id: 'BulkOutcome' });
