import {
  base,
  businessDateString,
  currencyCode,
  decimalString,
  id,
  moneyMinor,
  quantityString,
  rateString,
  unitAmountString,
} from '@omni/platform';
import { z } from 'zod';
import { DAY_RULES, INTERVALS } from './run-dates';
import { ITEM_STATUSES, SCHEDULE_KINDS, SCHEDULE_STATUSES, TRIGGERS } from './schedule.transitions';

const date = businessDateString;
const share = decimalString({ precision: 9, scale: 6, positive: true });

const templateLine = z
  .strictObject({
    productId: id.nullable().optional(),
    description: z.string().trim().min(1).max(2000).optional(),
    quantity: quantityString.optional(),
    unit: z.string().trim().min(1).max(24).nullable().optional(),
    unitAmount: unitAmountString.optional(),
    discountPct: decimalString({ precision: 9, scale: 6, nonNegative: true }).nullable().optional(),
    taxRateId: id.nullable().optional(),
    taxPct: rateString
      .nullable()
      .optional()
      .describe(
        "In place of taxRateId: the organization's active rate of so many percent on top of the price, made where there is none and the caller may make one.",
      ),
    revenueAccountId: id.nullable().optional(),
  })
  .meta({ id: 'ScheduleTemplateLine' });

/** What each invoice says; of instalments the lines are the whole that is divided. */
export const scheduleTemplate = z
  .strictObject({
    lines: z
      .array(templateLine)
      .max(300)
      .default([])
      .describe(
        'Of recurring invoices each time anew, at the price that a product then has unless a price is said.',
      ),
    grossAmounts: z
      .boolean()
      .optional()
      .describe(
        'Of instalments with lines: the whole and the amounts contain the tax, and each invoice comes to its amount exactly; what rounding leaves over is a line of its own.',
      ),
    taxRateId: id.nullable().optional().describe('Of instalments without lines.'),
    revenueAccountId: id.nullable().optional().describe('Of instalments without lines.'),
    series: z
      .string()
      .regex(/^[A-Z][A-Z0-9]{0,9}$/)
      .optional()
      .describe('INV unless told.'),
    poNumber: z.string().trim().min(1).max(60).nullable().optional(),
    notes: z.string().trim().max(4000).nullable().optional(),
    terms: z.string().trim().max(4000).nullable().optional(),
  })
  .meta({ id: 'ScheduleTemplate' });
export type ScheduleTemplate = z.output<typeof scheduleTemplate>;

export const scheduleItem = z
  .strictObject({
    label: z.string().trim().min(1).max(200),
    trigger: z.enum(TRIGGERS).meta({ id: 'InstalmentTrigger' }),
    triggerRef: id
      .nullable()
      .optional()
      .describe(
        "The milestone or project that it waits for; the schedule's contract or project unless told.",
      ),
    onDate: date.nullable().optional().describe('Needed for the trigger date.'),
    percent: share.nullable().optional().describe('Of the whole; all instalments together are 100.'),
    amountMinor: moneyMinor.min(1).nullable().optional().describe('In place of a percentage.'),
  })
  .refine(({ trigger, onDate }) => trigger !== 'date' || Boolean(onDate), {
    path: ['onDate'],
    message: 'is needed for an instalment that is due on a date',
  })
  .refine(({ trigger, triggerRef }) => trigger !== 'milestone_completed' || Boolean(triggerRef), {
    path: ['triggerRef'],
    message: 'is needed: which milestone',
  })
  .meta({ id: 'ScheduleItemInput' });
export type ScheduleItemValues = z.output<typeof scheduleItem>;

export const scheduleFields = {
  name: z.string().trim().min(1).max(200).nullable().optional(),
  clientId: id,
  contactId: id.nullable().optional(),
  engagementId: id,
  projectId: id.nullable().optional(),
  contractId: id.nullable().optional(),
  kind: z.enum(SCHEDULE_KINDS).meta({ id: 'ScheduleKind' }),
  currency: currencyCode.optional().describe("The client's, else the organization's unless told."),
  template: scheduleTemplate.optional(),
  autoIssue: z.boolean().optional().describe('Invoices are issued as soon as they are drafted.'),
  autoSend: z.boolean().optional().describe('And mailed as soon as they are issued.'),
  totalMinor: moneyMinor
    .min(1)
    .nullable()
    .optional()
    .describe('Of instalments: the whole, where template lines do not say it.'),
  items: z.array(scheduleItem).min(1).max(60).optional().describe('Of instalments.'),
  interval: z.enum(INTERVALS).meta({ id: 'ScheduleInterval' }).nullable().optional(),
  intervalCount: z.int().min(1).max(60).nullable().optional().describe('1 unless told: every interval.'),
  anchorOn: date
    .nullable()
    .optional()
    .describe('The day that the rhythm is counted from; startsOn unless told.'),
  dayRule: z.enum(DAY_RULES).meta({ id: 'ScheduleDayRule' }).optional(),
  startsOn: date.nullable().optional().describe('No invoice before it; the anchor unless told.'),
  endsOn: date.nullable().optional().describe('No invoice after it.'),
  maxRuns: z.int().min(1).max(1200).nullable().optional(),
  custom: z.record(z.string().max(64), z.unknown()).nullable().optional(),
};

/** What was said, read back: lines that were priced are there with their prices. */
const templateView = z
  .strictObject({ ...scheduleTemplate.shape, lines: z.array(templateLine), series: z.string().optional() })
  .meta({ id: 'ScheduleTemplateView' });

const itemView = z
  .strictObject({
    id,
    position: z.int(),
    label: z.string(),
    trigger: z.enum(TRIGGERS),
    triggerRef: id.nullable(),
    onDate: z.iso.date().nullable(),
    percent: z.string().nullable(),
    amountMinor: z.int(),
    triggeredAt: z.iso.datetime().nullable(),
    invoiceId: id.nullable(),
    status: z.enum(ITEM_STATUSES).meta({ id: 'ScheduleItemStatus' }),
  })
  .meta({ id: 'ScheduleItem' });

export const scheduleContract = {
  view: z
    .strictObject({
      ...base,
      name: z.string().nullable(),
      clientId: id,
      contactId: id.nullable(),
      engagementId: id,
      projectId: id.nullable(),
      contractId: id.nullable(),
      kind: z.enum(SCHEDULE_KINDS),
      status: z.enum(SCHEDULE_STATUSES).meta({ id: 'ScheduleStatus' }),
      interval: z.enum(INTERVALS).nullable(),
      intervalCount: z.int().nullable(),
      anchorOn: z.iso.date().nullable(),
      dayRule: z.enum(DAY_RULES),
      startsOn: z.iso.date().nullable(),
      endsOn: z.iso.date().nullable(),
      maxRuns: z.int().nullable(),
      nextRunOn: z.iso.date().nullable(),
      runs: z.int(),
      template: templateView,
      autoIssue: z.boolean(),
      autoSend: z.boolean(),
      currency: z.string(),
      totalMinor: z
        .int()
        .nullable()
        .describe(
          "Of all instalments: net, or gross where the tax rates are inclusive or the template's amounts are; null where it recurs.",
        ),
      activatedAt: z.iso.datetime().nullable(),
      closedAt: z.iso.datetime().nullable(),
      problem: z
        .strictObject({ code: z.string(), message: z.string() })
        .nullable()
        .describe('Why the last run came to nothing; it is tried again.'),
      custom: z.record(z.string(), z.unknown()).nullable(),
      items: z.array(itemView).optional(),
    })
    .meta({ id: 'InvoiceSchedule' }),
};
