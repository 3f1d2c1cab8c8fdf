import { base, id } from '@omni/platform';
import { z } from 'zod';
import { importStatuses } from './import-job.transitions';

const mapping = z
  .record(z.string().max(500), z.string().max(100))
  .describe('Header of the file to target field; leave out what is not wanted.');
const mode = z.enum(['create', 'update', 'upsert']).meta({ id: 'ImportMode' });
const duplicatePolicy = z.enum(['skip', 'update', 'error']).meta({ id: 'ImportDuplicatePolicy' });

const choices = {
  filename: z.string().trim().max(255).nullable().optional(),
  mode: mode.optional(),
  matchOn: z
    .array(z.string())
    .max(5)
    .optional()
    .describe('Fields by which a row is known already, best first.'),
  duplicatePolicy: duplicatePolicy.optional().describe('What to do with a row that is known already.'),
  createMissing: z
    .boolean()
    .optional()
    .describe(
      'Create what a reference names and nobody knows, such as the client of a contact. It stays when the import is taken back.',
    ),
};

const counts = z
  .strictObject({
    total: z.int(),
    processed: z.int(),
    valid: z.int(),
    invalid: z.int(),
    created: z.int(),
    updated: z.int(),
    skipped: z.int(),
    failed: z.int(),
    reverted: z.int(),
  })
  .meta({ id: 'ImportCounts' });

export const importContract = {
  create: z
    .strictObject({ entityType: z.string().describe('contact, client_company, lead …'), ...choices })
    .meta({
      id: 'ImportCreate',
      example: { entityType: 'contact', filename: 'contacts.csv', mode: 'upsert', duplicatePolicy: 'update' },
    }),
  revise: z.strictObject({ ...choices, mapping: mapping.optional() }).meta({ id: 'ImportRevise' }),
  view: z
    .strictObject({
      ...base,
      entityType: z.string(),
      format: z.literal('csv'),
      filename: z.string().nullable(),
      encoding: z.string().nullable(),
      delimiter: z.string().nullable(),
      source: z.string().nullable().describe('The product whose export this is, where it was recognised.'),
      headers: z.array(z.string()),
      mapping,
      mode,
      matchOn: z.array(z.string()),
      duplicatePolicy,
      createMissing: z.boolean(),
      status: z.enum(importStatuses).meta({ id: 'ImportStatus' }),
      counts,
      progress: z.number().describe('Share of the running phase that is done, 0 to 1.'),
      failure: z.string().nullable(),
      completedAt: z.iso.datetime().nullable(),
      revertUntil: z.iso.datetime().nullable(),
    })
    .meta({ id: 'Import' }),
};

export const importRowStatuses = [
  'staged',
  'valid',
  'invalid',
  'created',
  'updated',
  'skipped',
  'failed',
  'reverted',
] as const;

export const importRowView = z
  .strictObject({
    rowNo: z.int(),
    line: z.int().describe('Line of the file that the row begins on.'),
    status: z.enum(importRowStatuses).meta({ id: 'ImportRowStatus' }),
    action: z.string().nullable().describe('What committing does with it: create, update or skip.'),
    values: z.record(z.string(), z.string()),
    errors: z.array(
      z
        .strictObject({
          column: z.string().nullable(),
          field: z.string().nullable(),
          code: z.string(),
          message: z.string(),
        })
        .meta({ id: 'ImportRowError' }),
    ),
    entityId: id.nullable(),
  })
  .meta({ id: 'ImportRow' });

export type ImportRowError = { column: string | null; field: string | null; code: string; message: string };
