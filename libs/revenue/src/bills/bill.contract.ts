import {
  base,
  businessDateString,
  currencyCode,
  fxRateString,
  id,
  quantityString,
  unitAmountString,
} from '@omni/platform';
import { z } from 'zod';
import { taxKind } from '../tax-rates/tax-rate.contract';
import { BILL_STATUSES, MATCH_STATUSES } from './bill.transitions';

const minor = z.int().describe('Whole minor units of the currency.');
const date = businessDateString;

/** What a caller says of a line; amounts are computed, never said. */
export const billLineInput = z
  .strictObject({
    description: z.string().trim().min(1).max(2000),
    quantity: quantityString.optional().describe('1 unless told.'),
    unitAmount: unitAmountString,
    taxRateId: id.nullable().optional().describe("The vendor's default unless told; null: no tax."),
    expenseAccountId: id.nullable().optional().describe("The vendor's default unless told."),
    projectId: id.nullable().optional().describe("The bill's unless told."),
    inventoryItemId: id.nullable().optional(),
  })
  .meta({ id: 'BillLineInput' });
export type BillLineValues = z.output<typeof billLineInput>;
export const billLines = z.array(billLineInput).max(500);

export const billFields = {
  vendorId: id,
  vendorReference: z.string().trim().min(1).max(100).nullable().optional().describe('One bill each.'),
  purchaseOrderId: id.nullable().optional(),
  engagementId: id.nullable().optional(),
  projectId: id.nullable().optional(),
  receivedOn: date.optional().describe('Today unless told.'),
  issueDate: date.optional().describe("The bill's own date; the day it was received unless told."),
  dueDate: date.optional().describe("By the vendor's payment terms unless told."),
  currency: currencyCode.optional().describe("The vendor's, else the organization's unless told."),
  fxRate: fxRateString.nullable().optional(),
  fileId: id.nullable().optional().describe('The file that it came as.'),
  extraction: z.record(z.string().max(64), z.unknown()).nullable().optional(),
  notes: z.string().trim().max(4000).nullable().optional(),
  custom: z.record(z.string().max(64), z.unknown()).nullable().optional(),
};

const lineView = z
  .strictObject({
    id,
    position: z.int(),
    description: z.string(),
    quantity: z.string(),
    unitAmount: z.string(),
    taxRateId: id.nullable(),
    taxAmountMinor: minor,
    amountMinor: minor.describe('Net of tax, in minor units.'),
    expenseAccountId: id.nullable(),
    projectId: id.nullable(),
    inventoryItemId: id.nullable(),
  })
  .meta({ id: 'BillLine' });

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
  .meta({ id: 'BillTax' });

export const billStatus = z.enum(BILL_STATUSES).meta({ id: 'BillStatus' });
const moment = z.iso.datetime().nullable();

export const billContract = {
  view: z
    .strictObject({
      ...base,
      number: z.string(),
      vendorReference: z.string().nullable(),
      vendorId: id,
      purchaseOrderId: id.nullable(),
      engagementId: id.nullable(),
      projectId: id.nullable(),
      status: billStatus,
      receivedOn: z.iso.date(),
      issueDate: z.iso.date(),
      dueDate: z.iso.date(),
      currency: z.string(),
      fxRate: z.string().nullable(),
      subtotalMinor: minor,
      taxTotalMinor: minor,
      totalMinor: minor,
      amountPaidMinor: minor,
      balanceDueMinor: minor,
      taxes: z.array(taxView),
      fileId: id.nullable(),
      extraction: z.record(z.string(), z.unknown()).nullable(),
      matchStatus: z.enum(MATCH_STATUSES).meta({ id: 'BillMatchStatus' }),
      approvalRequestId: id.nullable(),
      approvedById: id.nullable(),
      approvedAt: moment,
      rejectionReason: z.string().nullable(),
      scheduledFor: z.iso.date().nullable(),
      notes: z.string().nullable(),
      paidAt: moment,
      voidedAt: moment,
      voidReason: z.string().nullable(),
      ledgerSyncedAt: moment.describe("When it was last told to the accountant's ledger."),
      custom: z.record(z.string(), z.unknown()).nullable(),
      lines: z
        .array(lineView)
        .optional()
        .describe('With one bill always, in lists when include=lines asks for them.'),
    })
    .meta({ id: 'Bill' }),
};
