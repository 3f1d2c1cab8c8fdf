import { z } from 'zod';

const jsonSchema = z.record(z.string(), z.unknown()).describe('JSON Schema, draft 2020-12.');
const moduleName = z.string().max(60).optional().describe('Only what this module offers.');

export const catalogueQuery = z.strictObject({ module: moduleName });

export const catalogueView = z
  .strictObject({
    modules: z.array(z.strictObject({ name: z.string(), summary: z.string() })),
    resources: z.array(
      z.strictObject({
        name: z.string(),
        type: z.string(),
        module: z.string(),
        summary: z.string(),
        kind: z.enum(['record', 'aggregate']),
        path: z.string(),
        may: z.array(z.string()).describe('What the asker may do to some of its rows.'),
        hidden: z.array(z.string()).describe('Fields that the asker never sees.'),
        contracts: z.strictObject({
          create: jsonSchema.nullable(),
          revise: jsonSchema.nullable(),
          view: jsonSchema,
        }),
        list: z.strictObject({
          filter: z.array(z.string()),
          sort: z.array(z.string()),
          include: z.array(z.string()),
          searchable: z.boolean(),
        }),
        importable: z.boolean().describe('Files from other systems bring such rows in: POST /v1/imports.'),
        softDelete: z.boolean(),
        history: z.boolean(),
        ifMatch: z.enum(['required', 'optional']),
      }),
    ),
    commands: z.array(
      z.strictObject({
        name: z.string(),
        summary: z.string(),
        resource: z.string(),
        needs: z.string(),
        allowed: z.boolean(),
        effect: z.enum(['reversible', 'compensatable', 'irreversible']),
        undoneBy: z.string().nullable(),
        input: jsonSchema,
        output: jsonSchema,
      }),
    ),
    events: z.array(
      z.strictObject({
        type: z.string(),
        version: z.int(),
        module: z.string(),
        summary: z.string(),
        visibility: z.enum(['internal', 'client']),
      }),
    ),
    metrics: z.array(
      z.strictObject({
        key: z.string(),
        name: z.string(),
        summary: z.string(),
        module: z.string(),
        unit: z.string(),
        dimensions: z.array(z.string()),
        allowed: z.boolean(),
      }),
    ),
  })
  .meta({ id: 'Catalogue' });

export const eventCatalogueView = z
  .strictObject({
    data: z.array(
      z.strictObject({
        type: z.string(),
        version: z.int(),
        module: z.string(),
        summary: z.string(),
        visibility: z.enum(['internal', 'client']).describe('Whether clients may see it on their timeline.'),
        schema: jsonSchema,
        sample: z.record(z.string(), z.unknown()),
      }),
    ),
  })
  .meta({ id: 'EventCatalogue' });

export const formsView = z
  .strictObject({
    resource: z.string(),
    type: z.string(),
    create: jsonSchema.nullable().describe('null where the asker may not create.'),
    revise: jsonSchema.nullable(),
    view: jsonSchema,
  })
  .meta({ id: 'ResourceForms' });
