import { base, businessDateString, id, rateString } from '@omni/platform';
import { z } from 'zod';
import { TAX_RATE_STATUSES } from './tax-rate.transitions';

export const TAX_KINDS = [
  'vat',
  'gst',
  'sales_tax',
  'withholding',
  'reverse_charge',
  'exempt',
  'zero_rated',
] as const;

export const taxKind = z.enum(TAX_KINDS).meta({ id: 'TaxKind' });
const component = z
  .strictObject({
    name: z.string().trim().min(1).max(60),
    percentage: rateString,
    compound: z.boolean().optional().describe('Charged on the components before it as well.'),
    kind: taxKind.optional(),
  })
  .meta({ id: 'TaxComponent' });
const components = z.array(component);
const country = z
  .string()
  .regex(/^[A-Z]{2}$/)
  .meta({ description: 'ISO 3166-1 alpha-2', example: 'DE' });

const fields = {
  name: z.string().trim().min(1).max(80),
  code: z.string().trim().min(1).max(24),
  kind: taxKind,
  percentage: rateString,
  inclusive: z.boolean().optional().describe('Unit prices contain the tax.'),
  compound: z.boolean().optional(),
  country,
  region: z.string().trim().min(1).max(60).nullable().optional(),
  outputAccountId: id.nullable().optional(),
  inputAccountId: id.nullable().optional(),
  validFrom: businessDateString,
  validTo: businessDateString.nullable().optional(),
  components: components.min(1).max(6).nullable().optional(),
};

export const taxRateContract = {
  create: z.strictObject(fields).meta({ id: 'TaxRateCreate' }),
  revise: z.strictObject(fields).partial().meta({ id: 'TaxRateRevise' }),
  view: z
    .strictObject({
      ...base,
      name: z.string(),
      code: z.string(),
      kind: taxKind,
      percentage: z.string(),
      inclusive: z.boolean(),
      compound: z.boolean(),
      country: z.string(),
      region: z.string().nullable(),
      outputAccountId: id.nullable(),
      inputAccountId: id.nullable(),
      validFrom: z.iso.date(),
      validTo: z.iso.date().nullable(),
      components: components.nullable(),
      status: z.enum(TAX_RATE_STATUSES).meta({ id: 'TaxRateStatus' }),
    })
    .meta({ id: 'TaxRate' }),
};
