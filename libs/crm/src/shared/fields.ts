import { instantString } from '@omni/platform';
import { z } from 'zod';

/** A postal address as it is printed; every line may be missing. */
export const address = z
  .strictObject({
    line1: z.string().trim().max(200).nullable().optional(),
    line2: z.string().trim().max(200).nullable().optional(),
    city: z.string().trim().max(120).nullable().optional(),
    region: z.string().trim().max(120).nullable().optional(),
    postalCode: z.string().trim().max(20).nullable().optional(),
    country: z
      .string()
      .regex(/^[A-Z]{2}$/)
      .nullable()
      .optional()
      .describe('ISO 3166-1 alpha-2'),
  })
  .meta({ id: 'CrmAddress' });
export type Address = z.output<typeof address>;

/** Values of the organization's own fields, by key. */
export const custom = z.record(z.string().max(64), z.unknown());
export type Custom = z.output<typeof custom>;

export const emailAddress = z.string().trim().max(254).pipe(z.email());

const SEPARATORS = /[\s().\-/]/g;

/** A telephone number for the world: `+49 30 901820` is kept as `+4930901820`. */
export const e164 = z
  .string()
  .max(40)
  .transform((text) => text.replace(SEPARATORS, '').replace(/^00/, '+'))
  .pipe(z.string().regex(/^\+[1-9]\d{5,14}$/, 'Give it with its country code, such as +4930901820'));

/** A telephone number as people write it. */
export const phoneText = z.string().trim().min(3).max(40);

export const lifecycleSources = ['manual', 'import', 'workflow', 'integration', 'ai'] as const;
export const lifecycleSource = z.enum(lifecycleSources).meta({ id: 'CrmLifecycleSource' });
export type LifecycleSource = (typeof lifecycleSources)[number];

/** How a row may say that it came in; everything else is told by who wrote it. */
export const givenSource = z
  .enum(['manual', 'import'])
  .optional()
  .describe('By whom it is written unless told.');

/** A moment, kept in UTC however it was written. */
export const moment = instantString.transform((text) => new Date(text).toISOString());
