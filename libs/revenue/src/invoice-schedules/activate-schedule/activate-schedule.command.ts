import { command, id } from '@omni/platform';
import { z } from 'zod';
import { scheduleContract } from '../schedule.contract';
import { invoiceSchedules } from '../schedule.resource';

export class ActivateSchedule extends command({
  name: 'invoice_schedule.activate',
  summary: 'Starts a schedule and drafts what is due already; one that has started stays as it is',
  resource: invoiceSchedules,
  needs: 'act',
  input: z.strictObject({ id }).meta({ id: 'ActivateScheduleInput' }),
  output: scheduleContract.view,
  effect: 'reversible',
  undoneBy: 'invoice_schedule.cancel',
  errors: [
    'revenue.invoice_schedule.nothing_to_invoice',
    'revenue.invoice_schedule.approval_needed',
    'revenue.invoice_schedule.second_person_needed',
    'revenue.invoice_schedule.fx_rate_missing',
  ],
}) {}
