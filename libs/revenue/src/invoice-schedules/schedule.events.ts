import { defineEvent, id } from '@omni/platform';
import { z } from 'zod';
import type { InvoiceSchedule } from './schedule.entity';
import { SCHEDULE_KINDS, SCHEDULE_STATUSES } from './schedule.transitions';

const facts = {
  invoiceScheduleId: id,
  name: z.string().nullable(),
  kind: z.enum(SCHEDULE_KINDS),
  status: z.enum(SCHEDULE_STATUSES),
  clientId: id,
  engagementId: id,
  projectId: id.nullable(),
  contractId: id.nullable(),
  currency: z.string(),
  totalMinor: z.int().nullable(),
  nextRunOn: z.iso.date().nullable(),
};

export const scheduleFacts = (schedule: InvoiceSchedule) => ({
  invoiceScheduleId: schedule.id,
  name: schedule.name,
  kind: schedule.kind,
  status: schedule.status,
  clientId: schedule.clientId,
  engagementId: schedule.engagementId,
  projectId: schedule.projectId,
  contractId: schedule.contractId,
  currency: schedule.currency,
  totalMinor: schedule.totalMinor,
  nextRunOn: schedule.nextRunOn,
});

const sample = {
  invoiceScheduleId: '018f2c1e-aaaa-7000-8000-000000000001',
  name: 'Website in three parts',
  kind: 'installment' as const,
  status: 'active' as const,
  clientId: '018f2c1e-4444-7000-8000-000000000001',
  engagementId: '018f2c1e-bbbb-7000-8000-000000000001',
  projectId: null,
  contractId: null,
  currency: 'EUR',
  totalMinor: 1_000_000,
  nextRunOn: '2026-04-01',
};
const named = (d: { name: string | null }): string => d.name ?? 'Invoice schedule';

const told = (verb: string, summary: string, line: string, status: (typeof SCHEDULE_STATUSES)[number]) =>
  defineEvent({
    type: `invoice_schedule.${verb}`,
    summary,
    data: z.strictObject(facts),
    sample: { ...sample, status },
    line: (d) => `${named(d)} ${line}`,
  });

export const InvoiceScheduleActivated = told(
  'activated',
  'Invoices are drafted by a schedule from now on.',
  'activated',
  'active',
);
export const InvoiceSchedulePaused = told(
  'paused',
  'A schedule drafts no invoices until it is resumed.',
  'paused',
  'paused',
);
export const InvoiceScheduleResumed = told('resumed', 'A schedule goes on.', 'resumed', 'active');
export const InvoiceScheduleCompleted = told(
  'completed',
  'Nothing is left to be invoiced by a schedule.',
  'completed',
  'completed',
);
export const InvoiceScheduleCancelled = told(
  'cancelled',
  'A schedule was given up.',
  'cancelled',
  'cancelled',
);

export const InvoiceScheduleRunCompleted = defineEvent({
  type: 'invoice_schedule.run_completed',
  summary:
    'A schedule drafted an invoice for an instalment or a period, and issued and sent it where it is to.',
  data: z.strictObject({
    ...facts,
    invoiceId: id,
    itemId: id.nullable(),
    periodOn: z.iso.date().nullable(),
    invoiceTotalMinor: z.int(),
    issued: z.boolean(),
    sent: z.boolean(),
    problem: z
      .string()
      .nullable()
      .describe('Code of what kept it from being issued or sent; the draft stands.'),
  }),
  sample: {
    ...sample,
    invoiceId: '018f2c1e-3333-7000-8000-000000000001',
    itemId: '018f2c1e-cccc-7000-8000-000000000001',
    periodOn: null,
    invoiceTotalMinor: 357_000,
    issued: false,
    sent: false,
    problem: null,
  },
  line: (d) => `${named(d)} drafted an invoice`,
});

export const InvoiceScheduleRunFailed = defineEvent({
  type: 'invoice_schedule.run_failed',
  summary: 'A schedule could not draft an invoice that is due; it is tried again. Told once for each reason.',
  data: z.strictObject({ ...facts, code: z.string(), message: z.string() }),
  sample: { ...sample, code: 'revenue.invoice.invalid_lines', message: 'A product is archived.' },
  line: (d) => `${named(d)} could not draft an invoice`,
});

export const scheduleEvents = [
  InvoiceScheduleActivated,
  InvoiceSchedulePaused,
  InvoiceScheduleResumed,
  InvoiceScheduleRunCompleted,
  InvoiceScheduleRunFailed,
  InvoiceScheduleCompleted,
  InvoiceScheduleCancelled,
];
