import { base } from '@omni/platform';
import { z } from 'zod';

const risk = z.enum(['low', 'medium', 'high']).meta({ id: 'ClauseRisk' });
const fields = {
  key: z
    .string()
    .regex(/^[a-z][a-z0-9_-]{0,63}$/)
    .describe('By which documents name it.')
    .meta({ example: 'limitation-of-liability' }),
  title: z.string().trim().min(1).max(200),
  text: z.string().trim().min(1).max(20_000),
  category: z.string().trim().min(1).max(80).nullable().optional(),
  risk: risk.optional().describe('How much of a concession it is; low unless told.'),
  guidance: z.string().trim().max(4000).nullable().optional(),
};

export const clauseContract = {
  create: z.strictObject(fields).meta({ id: 'ClauseCreate' }),
  revise: z.strictObject(fields).partial().meta({ id: 'ClauseRevise' }),
  view: z
    .strictObject({
      ...base,
      key: z.string(),
      title: z.string(),
      text: z.string(),
      category: z.string().nullable(),
      risk,
      guidance: z.string().nullable(),
    })
    .meta({ id: 'Clause' }),
};
