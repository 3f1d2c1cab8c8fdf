import { base, id } from '@omni/platform';
import { z } from 'zod';
import { entityType } from '../shared/rows';
import { customFieldTypes, hideableRoles } from './custom-field.values';

export const customFieldType = z.enum(customFieldTypes).meta({ id: 'CustomFieldType' });
export const customFieldStatus = z.enum(['active', 'archived']).meta({ id: 'CustomFieldStatus' });

const visibleTo = z.enum(hideableRoles).meta({ id: 'CustomFieldRole' });

const choice = z
  .strictObject({ value: z.string().trim().min(1).max(80), label: z.string().trim().min(1).max(120) })
  .meta({ id: 'CustomFieldChoice' });
/** Names that JSON or a language gives a meaning of its own. */
const RESERVED = ['constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty'];
const key = z
  .string()
  .regex(/^[a-z][a-zA-Z0-9_]{0,59}$/, 'Begin with a small letter; letters, digits and _ alone.')
  .refine((text) => !RESERVED.includes(text), 'is a reserved name')
  .meta({ example: 'tier' });

const fields = {
  label: z.string().trim().min(1).max(120),
  options: z
    .array(choice)
    .min(1)
    .max(200)
    .nullable()
    .optional()
    .describe('What a select or multi_select offers.'),
  required: z.boolean().optional().describe('Asked for whenever somebody creates such a record.'),
  uniqueValues: z
    .boolean()
    .optional()
    .describe('No two records have the same value; for text, number, date, url, email and reference.'),
  visibleRoles: z
    .array(visibleTo)
    .refine((roles) => new Set(roles).size === roles.length, 'names a role twice')
    .nullable()
    .optional()
    .describe('Who sees and sets it beside the Owner; null: everybody who sees the record.'),
  default: z.unknown().optional().describe('What a new record has unless told; null: nothing.'),
  position: z.int().min(0).max(10_000).optional(),
};

export const customFieldContract = {
  create: z
    .strictObject({
      entityType,
      key,
      type: customFieldType,
      referenceType: entityType.nullable().optional().describe('What a reference names.'),
      ...fields,
    })
    .meta({ id: 'CustomFieldCreate' }),
  revise: z.strictObject(fields).partial().meta({ id: 'CustomFieldRevise' }),
  view: z
    .strictObject({
      ...base,
      entityType: z.string(),
      key: z.string(),
      label: z.string(),
      type: customFieldType,
      options: z.array(choice).nullable(),
      referenceType: z.string().nullable(),
      required: z.boolean(),
      uniqueValues: z.boolean(),
      visibleRoles: z.array(visibleTo).nullable(),
      default: z.unknown().nullable(),
      position: z.int(),
      status: customFieldStatus,
      jsonSchema: z.record(z.string(), z.unknown()).describe('What a value must look like.'),
    })
    .meta({ id: 'CustomField' }),
};

export const customFieldById = z.strictObject({ id });
