import { base, businessDateString, currencyCode, ianaZone, id } from '@omni/platform';
import { z } from 'zod';
import { organizationSettings, organizationSettingsPatch } from './organization-settings';

export const industry = z
  .enum(['saas', 'ecommerce', 'agency', 'local_services', 'other'])
  .meta({ id: 'Industry' });
const country = z
  .string()
  .regex(/^[A-Z]{2}$/)
  .meta({ description: 'ISO 3166-1 alpha-2', example: 'DE' });
const locale = z
  .string()
  .max(35, { abort: true })
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)
  .meta({ example: 'en' });
const slug = z
  .string()
  .regex(/^[a-z0-9](?:[a-z0-9-]{0,58}[a-z0-9])?$/)
  .meta({ example: 'analytical-engines' });
const name = z.string().trim().min(1).max(200).meta({ example: 'Analytical Engines' });
const text = (max: number) => z.string().trim().max(max).nullable();

export const address = z
  .strictObject({
    line1: text(200),
    line2: text(200),
    city: text(100),
    region: text(100),
    postalCode: text(20),
    country: country.nullable(),
  })
  .partial()
  .meta({ id: 'PostalAddress' });

export const branding = z
  .strictObject({
    logoFileId: id.nullable().optional(),
    primaryColor: z
      .string()
      .regex(/^#[0-9a-fA-F]{6}$/)
      .nullable()
      .optional(),
    accentColor: z
      .string()
      .regex(/^#[0-9a-fA-F]{6}$/)
      .nullable()
      .optional(),
  })
  .meta({ id: 'Branding' });

const corsOrigins = z
  .array(
    z
      .string()
      .max(300, { abort: true })
      .regex(/^https?:\/\/[a-z0-9.-]+(?::\d{1,5})?$/)
      .meta({ example: 'https://app.example.com' }),
  )
  .max(20);

const optional = {
  legalName: text(200).optional(),
  locale: locale.optional(),
  industry: industry.optional(),
  fiscalYearStartMonth: z.int().min(1).max(12).optional(),
  accountingBasis: z.enum(['accrual', 'cash']).optional(),
  taxRounding: z.enum(['line', 'document']).optional(),
  address: address.nullable().optional(),
  email: z.email().max(254).nullable().optional(),
  phone: text(40).optional(),
  website: z
    .url({ protocol: /^https?$/ })
    .max(500)
    .nullable()
    .optional(),
  branding: branding.nullable().optional(),
  corsOrigins: corsOrigins
    .optional()
    .describe('Origins that browsers may call from with tokens of this organization.'),
};

export const organizationContract = {
  create: z
    .strictObject({
      name,
      slug: slug.optional().describe('Made of the name where absent.'),
      country,
      baseCurrency: currencyCode,
      timezone: ianaZone,
      mode: z.enum(['live', 'sandbox']).optional(),
      ...optional,
      settings: organizationSettings.optional(),
    })
    .meta({ id: 'OrganizationCreate' }),
  revise: z
    .strictObject({
      name,
      slug,
      country,
      baseCurrency: currencyCode,
      timezone: ianaZone,
      ...optional,
      settings: organizationSettingsPatch.partial(),
    })
    .partial()
    .meta({ id: 'OrganizationRevise' }),
  view: z
    .strictObject({
      ...base,
      name: z.string(),
      legalName: z.string().nullable(),
      slug: z.string(),
      mode: z.enum(['live', 'sandbox']),
      sandboxOfId: id.nullable(),
      parentOrganizationId: id.nullable(),
      status: z.enum(['onboarding', 'active', 'suspended', 'closing', 'closed']),
      country: z.string(),
      baseCurrency: z.string(),
      timezone: z.string(),
      locale: z.string(),
      industry,
      fiscalYearStartMonth: z.int(),
      accountingBasis: z.enum(['accrual', 'cash']),
      taxRounding: z.enum(['line', 'document']),
      booksLockedThrough: businessDateString.nullable(),
      address: address.nullable(),
      email: z.string().nullable(),
      phone: z.string().nullable(),
      website: z.string().nullable(),
      branding: branding.nullable(),
      settings: organizationSettings,
      corsOrigins: z.array(z.string()),
      plan: z.enum(['free', 'team', 'business', 'agency']),
      closingAt: z.iso.datetime().nullable(),
    })
    .meta({ id: 'Organization' }),
};
