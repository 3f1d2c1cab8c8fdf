import { id, query } from '@omni/platform';
import { z } from 'zod';
import { TRIGGERS } from '../schedule.transitions';
import { invoiceSchedules } from '../schedule.resource';

const upcoming = z
  .strictObject({
    label: z.string().nullable(),
    trigger: z.enum([...TRIGGERS, 'recurrence']),
    onDate: z.iso.date().nullable().describe('null where an event brings it.'),
    itemId: id.nullable(),
    netMinor: z.int(),
    taxMinor: z.int(),
    totalMinor: z.int(),
  })
  .meta({ id: 'UpcomingInvoice' });

export class PreviewSchedule extends query({
  name: 'invoice_schedule.preview',
  summary: 'The invoices that a schedule has yet to draft: when, and over how much at present prices',
  resource: invoiceSchedules,
  needs: 'read',
  input: z
    .strictObject({ id, count: z.coerce.number().int().min(1).max(60).default(12) })
    .meta({ id: 'PreviewScheduleQuery' }),
  output: z
    .strictObject({
      currency: z.string(),
      data: z.array(upcoming),
      more: z.boolean().describe('There are more to come than were asked for.'),
    })
    .meta({ id: 'SchedulePreview' }),
}) {}
