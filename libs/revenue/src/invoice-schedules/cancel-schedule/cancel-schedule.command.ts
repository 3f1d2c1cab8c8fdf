import { command, id } from '@omni/platform';
import { z } from 'zod';
import { scheduleContract } from '../schedule.contract';
import { invoiceSchedules } from '../schedule.resource';

export class CancelSchedule extends command({
  name: 'invoice_schedule.cancel',
  summary: 'Gives a schedule up; invoices that it drafted stay',
  resource: invoiceSchedules,
  needs: 'act',
  input: z.strictObject({ id }).meta({ id: 'CancelScheduleInput' }),
  output: scheduleContract.view,
  effect: 'irreversible',
}) {}
