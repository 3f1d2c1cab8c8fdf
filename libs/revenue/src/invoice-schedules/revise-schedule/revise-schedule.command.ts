import { command, id } from '@omni/platform';
import { z } from 'zod';
import { scheduleContract, scheduleFields } from '../schedule.contract';
import { invoiceSchedules } from '../schedule.resource';

const { kind: _, ...fields } = scheduleFields;

export class ReviseSchedule extends command({
  name: 'invoice_schedule.revise',
  summary: 'Revises a schedule; once it was activated, its client, rhythm and instalments stay',
  resource: invoiceSchedules,
  needs: 'update',
  input: z.strictObject(fields).partial().extend({ id }).meta({ id: 'InvoiceScheduleRevise' }),
  output: scheduleContract.view,
  effect: 'reversible',
  errors: [
    'revenue.invoice_schedule.closed',
    'revenue.invoice_schedule.only_in_draft',
    'revenue.invoice_schedule.invalid_plan',
    'revenue.invoice_schedule.approval_needed',
  ],
}) {}
