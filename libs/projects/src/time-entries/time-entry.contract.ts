import { z } from 'zod';
import { amountMinor, base, id, moment } from '../shared/fields';
import { TIME_STATUSES } from './time-entry.transitions';

const note = z.string().trim().max(5000);
const startedAt = moment.meta({
  description: 'Tomorrow in the organization’s zone at the latest.',
  example: '2026-03-02T08:30:00.000Z',
});
/** A week is more than anybody works in one go, and little enough to catch a slip of the keyboard. */
const minutes = z.int().min(1).max(10_080);
const rateMinor = amountMinor
  .nullable()
  .optional()
  .describe("Minor units an hour, in the project's currency; the project's rate unless told.");

export const timeEntryContract = {
  create: z
    .strictObject({
      projectId: id,
      taskId: id.optional(),
      memberId: id.optional().describe('Whose time it is; the caller unless told.'),
      startedAt,
      minutes,
      note: note.nullable().optional(),
      billable: z.boolean().optional(),
      rateMinor,
    })
    .meta({ id: 'TimeEntryCreate' }),
  startTimer: z
    .strictObject({
      projectId: id,
      taskId: id.optional(),
      note: note.nullable().optional(),
      billable: z.boolean().optional(),
      rateMinor,
    })
    .meta({ id: 'StartTimerInput' }),
  revise: z
    .strictObject({
      taskId: id.nullable().optional(),
      startedAt: startedAt.optional(),
      minutes: minutes.optional(),
      note: note.nullable().optional(),
      billable: z.boolean().optional(),
      rateMinor,
    })
    .meta({ id: 'TimeEntryRevise' }),
  view: z
    .strictObject({
      ...base,
      projectId: id,
      taskId: id.nullable(),
      clientId: id.nullable(),
      engagementId: id.nullable(),
      memberId: id,
      startedAt: z.iso.datetime(),
      minutes: z.int().describe('0 while the timer runs.'),
      timerRunning: z.boolean(),
      note: z.string().nullable(),
      billable: z.boolean(),
      rateMinor: z.int().nullable(),
      currency: z.string(),
      status: z.enum(TIME_STATUSES).meta({ id: 'TimeEntryStatus' }),
      submittedAt: z.iso.datetime().nullable(),
      approvedAt: z.iso.datetime().nullable(),
      approvedById: id.nullable(),
      rejectReason: z.string().nullable(),
      invoiceId: id.nullable(),
      invoiceLineId: id.nullable(),
      invoicedAt: z.iso.datetime().nullable(),
    })
    .meta({ id: 'TimeEntry' }),
};
