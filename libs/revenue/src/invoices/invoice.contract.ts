import {
  base,
  businessDateString,
  currencyCode,
  decimalString,
  fxRateString,
  id,
  quantityString,
  unitAmountString,
} from '@omni/platform';
import { z } from 'zod';
import { taxKind } from '../tax-rates/tax-rate.contract';
import { INVOICE_SOURCES } from './invoice.choices';
import { INVOICE_STATUSES } from './invoice.transitions';

const date = businessDateString;
const minor = z.int().describe('Whole minor units of the currency.');

const usageWindow = z.strictObject({ from: date, to: date }).meta({ id: 'UsageWindow' });

/** What a caller says of a line. A product brings what is left out; amounts are computed, never said. */
export const invoiceLineInput = z
  .strictObject({
    productId: id
      .nullable()
      .optional()
      .describe('Brings description, unit, price and tax where they are left out.'),
    description: z.string().trim().min(1).max(2000).optional(),
    quantity: quantityString.optional().describe('1 unless told.'),
    unit: z.string().trim().min(1).max(24).nullable().optional(),
    unitAmount: unitAmountString.optional(),
    discountPct: decimalString({ precision: 9, scale: 6, nonNegative: true }).nullable().optional(),
    taxRateId: id.nullable().optional().describe('null: no tax, whatever the product says.'),
    revenueAccountId: id.nullable().optional(),
    milestoneId: id.nullable().optional(),
    taskId: id.nullable().optional(),
    timeEntryIds: z
      .array(id)
      .max(500)
      .optional()
      .describe('Approved time that this line charges; no other invoice may.'),
    usageWindow: usageWindow.nullable().optional(),
    serviceStartsOn: date
      .nullable()
      .optional()
      .describe('With serviceEndsOn: revenue is earned over these days.'),
    serviceEndsOn: date.nullable().optional(),
  })
  .refine(
    (line) => !line.serviceStartsOn || !line.serviceEndsOn || line.serviceStartsOn <= line.serviceEndsOn,
    {
      path: ['serviceEndsOn'],
      message: 'ends before it starts',
    },
  )
  .meta({ id: 'InvoiceLineInput' });
export type InvoiceLineValues = z.output<typeof invoiceLineInput>;

/** What a caller says of a draft; all but the client may be left out. */
export const draftFields = {
  clientId: id,
  contactId: id.nullable().optional(),
  engagementId: id.nullable().optional(),
  projectId: id.nullable().optional(),
  series: z
    .string()
    .regex(/^[A-Z][A-Z0-9]{0,9}$/)
    .optional()
    .describe('INV unless told.'),
  issueDate: date.nullable().optional().describe('Planned; the day of issue unless told.'),
  dueDate: date.nullable().optional().describe("By the client's payment terms unless told."),
  supplyDate: date.nullable().optional().describe('The tax point; the issue date unless told.'),
  currency: currencyCode.optional().describe("The client's, else the organization's unless told."),
  fxRate: fxRateString.nullable().optional(),
  poNumber: z.string().trim().min(1).max(60).nullable().optional(),
  notes: z.string().trim().max(4000).nullable().optional(),
  terms: z.string().trim().max(4000).nullable().optional(),
  custom: z.record(z.string().max(64), z.unknown()).nullable().optional(),
};
/** Some hundred pages. Setting them holds up everybody else for as long as it takes, at each look at the document. */
const MOST_WORDS = 200_000;

export const draftLines = z
  .array(invoiceLineInput)
  .max(500)
  .refine(
    (lines) => lines.reduce((sum, { description = '' }) => sum + description.length, 0) <= MOST_WORDS,
    'must have at most 200,000 characters in all descriptions together',
  );

const lineView = z
  .strictObject({
    id,
    position: z.int(),
    productId: id.nullable(),
    description: z.string(),
    quantity: z.string(),
    unit: z.string().nullable(),
    unitAmount: z.string(),
    discountPct: z.string().nullable(),
    taxRateId: id.nullable(),
    discountMinor: minor,
    taxAmountMinor: minor,
    amountMinor: minor.describe('Net of discount and tax, in minor units.'),
    revenueAccountId: id.nullable(),
    milestoneId: id.nullable(),
    taskId: id.nullable(),
    timeEntryIds: z.array(id),
    usageWindow: usageWindow.nullable(),
    serviceStartsOn: z.iso.date().nullable(),
    serviceEndsOn: z.iso.date().nullable(),
  })
  .meta({ id: 'InvoiceLine' });

const taxView = z
  .strictObject({
    rateId: id,
    name: z.string(),
    kind: taxKind,
    percentage: z.string(),
    baseMinor: minor,
    taxMinor: minor,
    note: z.string().nullable(),
  })
  .meta({ id: 'InvoiceTax' });

const address = z.record(z.string(), z.unknown()).nullable();
const sellerView = z
  .strictObject({
    name: z.string(),
    legalName: z.string().nullable(),
    address,
    country: z.string(),
    taxNumber: z.string().nullable(),
    registrationNumber: z.string().nullable(),
    email: z.string().nullable(),
    phone: z.string().nullable(),
    website: z.string().nullable(),
    paymentInstructions: z.string().nullable(),
    accentColor: z.string().nullable(),
  })
  .meta({ id: 'InvoiceSeller' });
const buyerView = z
  .strictObject({
    name: z.string(),
    legalName: z.string().nullable(),
    address,
    taxNumber: z.string().nullable(),
    email: z.string().nullable(),
    phone: z.string().nullable(),
    contactName: z.string().nullable(),
    locale: z.string().nullable(),
  })
  .meta({ id: 'InvoiceBuyer' });

export const invoiceStatus = z.enum(INVOICE_STATUSES).meta({ id: 'InvoiceStatus' });
const moment = z.iso.datetime().nullable();

export const invoiceContract = {
  view: z
    .strictObject({
      ...base,
      number: z.string().nullable(),
      series: z.string(),
      clientId: id,
      contactId: id.nullable(),
      engagementId: id.nullable(),
      projectId: id.nullable(),
      invoiceScheduleId: id.nullable(),
      status: invoiceStatus,
      source: z.enum(INVOICE_SOURCES).meta({ id: 'InvoiceSource' }),
      issueDate: z.iso.date().nullable(),
      dueDate: z.iso.date().nullable(),
      supplyDate: z.iso.date().nullable(),
      currency: z.string(),
      fxRate: z.string().nullable(),
      subtotalMinor: minor,
      discountTotalMinor: minor,
      taxTotalMinor: minor,
      totalMinor: minor,
      amountPaidMinor: minor,
      amountCreditedMinor: minor,
      amountWrittenOffMinor: minor,
      balanceDueMinor: minor,
      taxes: z.array(taxView),
      poNumber: z.string().nullable(),
      notes: z.string().nullable(),
      terms: z.string().nullable(),
      sellerSnapshot: sellerView.nullable(),
      buyerSnapshot: buyerView.nullable(),
      pdfFileId: id.nullable(),
      sentAt: moment,
      viewedAt: moment,
      paidAt: moment,
      voidedAt: moment,
      voidReason: z.string().nullable(),
      dunningLevel: z.int(),
      dunningPausedUntil: z.iso.date().nullable(),
      approvalRequestId: id.nullable(),
      ledgerSyncedAt: moment.describe("When it was last told to the accountant's ledger."),
      custom: z.record(z.string(), z.unknown()).nullable(),
      lines: z
        .array(lineView)
        .optional()
        .describe('With one invoice always, in lists when include=lines asks for them.'),
      timeEntryIds: z.array(id).optional().describe('Of all lines, along with them.'),
      milestoneIds: z.array(id).optional(),
    })
    .meta({ id: 'Invoice' }),
};
