import { z } from 'zod';

/** Long enough to withstand guessing, short enough that hashing it costs no more than any other. */
export const password = z
  .string()
  .min(10)
  .max(200)
  .meta({ description: '10 to 200 characters', example: 'correct horse battery staple' });

export const email = z.email().max(254).toLowerCase().meta({ example: 'ada@example.com' });
export const personName = z.string().trim().min(1).max(120).meta({ example: 'Ada Lovelace' });
