import { z } from 'zod';

const NAME = /^[a-zA-Z][a-zA-Z0-9_]{0,39}(\.[a-zA-Z][a-zA-Z0-9_]{0,39}){0,2}$/;

export const mergeField = z
  .strictObject({
    name: z.string().regex(NAME).meta({ example: 'invoice.number' }),
    label: z.string().trim().max(120).nullable().optional(),
    required: z.boolean().optional().describe('Refused without a value; false unless told.'),
    sample: z.string().max(1000).nullable().optional().describe('What a preview shows without data.'),
  })
  .meta({ id: 'MergeField' });
export type MergeField = z.output<typeof mergeField>;

/** Values by merge field, as they are given: flat, with dots in names. */
export type MergeData = Readonly<Record<string, string | number | boolean | null>>;

/** Filled in by the house wherever they stand, and never to be declared. */
export const HOUSE_FIELDS = {
  'organization.name': 'Analytical Engines',
  'client.name': 'Acme GmbH',
  'contact.name': 'Ada Byron',
  'contact.firstName': 'Ada',
  'sender.name': 'Grace Hopper',
} as const;
export type HouseData = Record<keyof typeof HOUSE_FIELDS, string>;
