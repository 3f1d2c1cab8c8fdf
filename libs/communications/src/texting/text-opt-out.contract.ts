import { base } from '@omni/platform';
import { z } from 'zod';

export const textOptOutView = z
  .strictObject({
    ...base,
    number: z.string().meta({ example: '+4915735980000' }),
    said: z
      .string()
      .describe('The word that they sent, or `unsubscribed` where the provider knew of it first.'),
    endedAt: z.iso
      .datetime()
      .nullable()
      .describe('When they asked for messages again; null while none are sent.'),
  })
  .meta({ id: 'TextOptOut' });
