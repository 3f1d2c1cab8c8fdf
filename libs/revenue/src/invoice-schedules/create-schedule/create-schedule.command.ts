import { command } from '@omni/platform';
import { z } from 'zod';
import { scheduleContract, scheduleFields } from '../schedule.contract';
import { invoiceSchedules } from '../schedule.resource';

export class CreateSchedule extends command({
  name: 'invoice_schedule.create',
  summary:
    'Plans how a client is invoiced: in instalments, or again and again; nothing is drafted before it is activated',
  resource: invoiceSchedules,
  needs: 'create',
  input: z.strictObject(scheduleFields).meta({ id: 'InvoiceScheduleCreate' }),
  output: scheduleContract.view,
  effect: 'reversible',
  undoneBy: 'invoice_schedule.cancel',
  errors: [
    'revenue.invoice_schedule.invalid_plan',
    'revenue.invoice_schedule.percentages_differ',
    'revenue.invoice_schedule.amounts_differ',
    'revenue.invoice_schedule.total_missing',
    'revenue.invoice.invalid_lines',
  ],
}) {}
