import { base, currencyCode, id } from '@omni/platform';
import { z } from 'zod';
import { bankDetails, bankMask } from './bank-details';
import { VENDOR_STATUSES } from './vendor.transitions';

const short = z.string().trim().min(1).max(200);

/** As tax offices print them: without blanks, dots and dashes, in capitals, so that one number is one text. */
const taxNumber = z
  .string()
  .max(60)
  .transform((text) => text.replace(/[\s.-]/g, '').toUpperCase())
  .pipe(z.string().min(1).max(40));

export const vendorFields = {
  name: short,
  legalName: short.nullable().optional(),
  email: z.email().max(254).nullable().optional(),
  phone: z.string().trim().min(1).max(40).nullable().optional(),
  taxNumber: taxNumber.nullable().optional().describe('One vendor each.'),
  currency: currencyCode.nullable().optional().describe('Of its bills unless told.'),
  paymentTermsDays: z.int().min(0).max(730).nullable().optional(),
  address: z.record(z.string().max(64), z.unknown()).nullable().optional(),
  bankDetails: bankDetails
    .optional()
    .describe('Kept sealed. They count once a second person has approved them, where there is one.'),
  defaultExpenseAccountId: id.nullable().optional(),
  defaultTaxRateId: id.nullable().optional().describe('Of its bill lines unless told.'),
  taxFormFileId: id.nullable().optional(),
  reportable: z.boolean().optional(),
  leadTimeDays: z.int().min(0).max(3650).nullable().optional(),
  rating: z.int().min(1).max(5).nullable().optional(),
  custom: z.record(z.string().max(64), z.unknown()).nullable().optional(),
};

export const vendorContract = {
  view: z
    .strictObject({
      ...base,
      name: z.string(),
      legalName: z.string().nullable(),
      status: z.enum(VENDOR_STATUSES).meta({ id: 'VendorStatus' }),
      blockReason: z.string().nullable(),
      email: z.string().nullable(),
      phone: z.string().nullable(),
      taxNumber: z.string().nullable(),
      currency: z.string().nullable(),
      paymentTermsDays: z.int().nullable(),
      address: z.record(z.string(), z.unknown()).nullable(),
      bankDetails: bankMask.nullable().optional().describe('Where money goes, masked.'),
      bankChangedAt: z.iso.datetime().nullable().optional(),
      pendingBankDetails: bankMask.nullable().optional().describe('A change that waits for a second person.'),
      pendingBankAt: z.iso.datetime().nullable().optional(),
      pendingBankById: id.nullable().optional(),
      defaultExpenseAccountId: id.nullable(),
      defaultTaxRateId: id.nullable(),
      taxFormFileId: id.nullable(),
      reportable: z.boolean(),
      leadTimeDays: z.int().nullable(),
      rating: z.int().nullable(),
      mergedIntoId: id.nullable(),
      custom: z.record(z.string(), z.unknown()).nullable(),
    })
    .meta({ id: 'Vendor' }),
};
