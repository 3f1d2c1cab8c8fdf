import { id } from '@omni/platform';
import { z } from 'zod';

export const searchInput = z.strictObject({
  q: z
    .string()
    .trim()
    .min(1)
    .max(200)
    .describe('Words or fragments of words (from three letters on); each must be found.'),
  types: z
    .string()
    .max(1000)
    .optional()
    .describe('Only these types, comma separated.')
    .meta({ example: 'contact,deal' }),
  archived: z.enum(['include']).optional().describe('Archived rows as well.'),
  deleted: z.enum(['include']).optional().describe('Deleted rows as well (Owner).'),
  limit: z.coerce.number().int().min(1).max(50).default(20),
});

export const hitView = z
  .strictObject({
    type: z.string().meta({ example: 'contact' }),
    id,
    title: z.string(),
    snippet: z.string().describe('A part of the row’s text around the first match.'),
    highlights: z
      .array(z.strictObject({ start: z.int(), end: z.int() }))
      .describe('Matches in the snippet, as offsets in UTF-16 units: what JavaScript’s slice takes.'),
    href: z.string().meta({ example: '/v1/contacts/0b9a5c62-6d2c-4d1e-9a53-1f0a2f1f6c11' }),
    archived: z.boolean(),
    deleted: z.boolean(),
  })
  .meta({ id: 'SearchHit' });

export const hitsView = z
  .strictObject({ data: z.array(hitView).describe('Best first.') })
  .meta({ id: 'SearchHits' });
