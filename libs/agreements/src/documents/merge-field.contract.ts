import { businessDateString, currencyCode, decimalString, moneyMinor } from '@omni/platform';
import { z } from 'zod';
import { KNOWN_FIELDS } from './known-fields';

export const MERGE_FIELD_TYPES = ['text', 'money', 'date', 'number', 'party'] as const;

export const fieldKey = z
  .string()
  .max(80, { abort: true })
  .regex(/^[a-z][A-Za-z0-9_]*(\.[a-z][A-Za-z0-9_]*)?$/, 'Write it as `startDate` or `client.name`');

/** What a template leaves open. */
export const mergeField = z
  .strictObject({
    key: fieldKey,
    label: z.string().trim().min(1).max(120).optional(),
    type: z
      .enum(MERGE_FIELD_TYPES)
      .describe(`party: looked up when the document is made, one of ${KNOWN_FIELDS.join(', ')}.`),
    required: z.boolean().optional(),
  })
  .refine((field) => field.type !== 'party' || KNOWN_FIELDS.includes(field.key), {
    path: ['key'],
    message: 'is nothing that is looked up',
  })
  .meta({ id: 'AgreementMergeField' });
export type MergeField = z.output<typeof mergeField>;

const money = z
  .strictObject({ amountMinor: moneyMinor, currency: currencyCode })
  .meta({ id: 'AgreementMoneyValue' });
const value = z.union([z.string().max(4000), money]);

/** Values for a template's fields, by key: a money field takes an amount, everything else a text. */
export const variables = z
  .record(z.string().max(80), value)
  .refine((given) => Object.keys(given).length <= 200, 'at most 200 fields')
  .describe('By key. Dates are YYYY-MM-DD, numbers decimal strings, money an amount with its currency.');
export type Variables = z.output<typeof variables>;
export type VariableValue = z.output<typeof value>;

/** What a value of a type must look like. */
export const VALUE_OF = {
  text: z.string().trim().min(1),
  party: z.string().trim().min(1),
  date: businessDateString,
  number: decimalString({ precision: 30, scale: 10 }),
  money,
} satisfies Record<MergeField['type'], z.ZodType>;
