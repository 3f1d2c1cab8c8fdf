import { base, currencyCode, id, moneyMinor } from '@omni/platform';
import { z } from 'zod';
import { address, custom, e164, emailAddress, givenSource, lifecycleSource } from '../shared/fields';
import { clientCompanyStatuses } from './client-company.transitions';

const kind = z.enum(['company', 'individual']).meta({ id: 'ClientCompanyKind' });
export const clientCompanyStatus = z.enum(clientCompanyStatuses).meta({ id: 'ClientCompanyStatus' });
const host = z
  .string()
  .trim()
  .max(253, { abort: true })
  .regex(/^[^\s/@][^\s/@.]*\.[^\s/@]+$/, 'Give a domain such as acme.example');

const fields = {
  kind: kind.optional(),
  name: z.string().trim().min(1).max(200),
  legalName: z.string().trim().max(200).nullable().optional(),
  domain: host.nullable().optional(),
  website: z.string().trim().max(500).nullable().optional(),
  industry: z.string().trim().max(100).nullable().optional(),
  email: emailAddress.nullable().optional(),
  phone: e164.nullable().optional(),
  taxNumber: z.string().trim().max(50).nullable().optional(),
  taxExempt: z.boolean().optional(),
  currency: currencyCode.nullable().optional(),
  paymentTermsDays: z.int().min(0).max(365).nullable().optional(),
  creditLimitMinor: moneyMinor.min(0).nullable().optional(),
  billingAddress: address.nullable().optional(),
  shippingAddress: address.nullable().optional(),
  ownerMemberId: id.nullable().optional(),
  healthScore: z.int().min(0).max(100).nullable().optional(),
  custom: custom.nullable().optional(),
};

export const clientCompanyContract = {
  create: z.strictObject({ ...fields, lifecycleSource: givenSource }).meta({ id: 'ClientCompanyCreate' }),
  revise: z.strictObject(fields).partial().meta({ id: 'ClientCompanyRevise' }),
  view: z
    .strictObject({
      ...base,
      kind,
      name: z.string(),
      legalName: z.string().nullable(),
      status: clientCompanyStatus,
      domain: z.string().nullable(),
      website: z.string().nullable(),
      industry: z.string().nullable(),
      email: z.string().nullable(),
      phone: z.string().nullable(),
      taxNumber: z.string().nullable(),
      taxExempt: z.boolean(),
      currency: z.string().nullable(),
      paymentTermsDays: z.int().nullable(),
      creditLimitMinor: z.int().nullable(),
      billingAddress: address.nullable(),
      shippingAddress: address.nullable(),
      ownerMemberId: id.nullable(),
      lifecycleSource,
      healthScore: z.int().nullable(),
      custom: custom.nullable(),
      mergedIntoId: id.nullable(),
      lastActivityAt: z.iso.datetime().nullable(),
      openInvoiceCount: z.int(),
      erasedAt: z.iso.datetime().nullable(),
    })
    .meta({ id: 'ClientCompany' }),
};
