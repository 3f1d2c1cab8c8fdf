import { query } from '@omni/platform';
import { z } from 'zod';
import { id } from '../../shared/fields';
import { timeEntries } from '../time-entry.resource';

export class ListBillableTime extends query({
  name: 'time_entry.billable',
  summary: 'Approved time of a project that is on no invoice yet, with what it comes to, oldest first.',
  resource: timeEntries,
  needs: 'read',
  input: z.strictObject({ projectId: id }).meta({ id: 'ListBillableTimeInput' }),
  output: z
    .strictObject({
      projectId: id,
      minutes: z.int(),
      amounts: z
        .array(z.strictObject({ currency: z.string(), amountMinor: z.int() }))
        .describe('By currency, as it stood when the time was logged; entries without a rate count nothing.'),
      unrated: z.int().describe('Entries without a rate: they need one before they can be invoiced.'),
      truncated: z
        .boolean()
        .describe('There is more than the 1,000 entries that are listed and summed here.'),
      data: z.array(
        z
          .strictObject({
            id,
            taskId: id.nullable(),
            memberId: id,
            startedAt: z.iso.datetime(),
            minutes: z.int(),
            hours: z
              .string()
              .describe('The minutes as hours, at most 6 decimals: the quantity of an invoice line.'),
            note: z.string().nullable(),
            rateMinor: z.int().nullable(),
            currency: z.string(),
            amountMinor: z.int().nullable().describe('minutes × rate / 60, rounded half away from zero.'),
          })
          .meta({ id: 'BillableTime' }),
      ),
    })
    .meta({ id: 'BillableTimeList' }),
}) {}
