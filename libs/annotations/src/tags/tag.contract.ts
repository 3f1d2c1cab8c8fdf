import { base } from '@omni/platform';
import { z } from 'zod';
import { entityType } from '../shared/rows';

export const tagName = z
  .string()
  .trim()
  .min(1)
  .max(80, { abort: true })
  .regex(/^[^,\p{Cc}]+$/u, 'Tags have no commas.')
  .describe('The same whether in capitals or not.');
const color = z
  .string()
  .regex(/^#[0-9a-f]{6}$/i)
  .meta({ examples: ['#0a84ff'], example: '#0a84ff' });

const fields = {
  name: tagName,
  color: color.nullable().optional(),
  scope: z
    .array(entityType)
    .min(1)
    .max(50)
    .nullable()
    .optional()
    .describe('Types of record that it is for; null: all.'),
};

export const tagContract = {
  create: z.strictObject(fields).meta({ id: 'TagCreate' }),
  revise: z.strictObject(fields).partial().meta({ id: 'TagRevise' }),
  view: z
    .strictObject({
      ...base,
      name: z.string(),
      color: z.string().nullable(),
      scope: z.array(z.string()).nullable(),
    })
    .meta({ id: 'Tag' }),
};
