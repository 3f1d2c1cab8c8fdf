import { command, id } from '@omni/platform';
import { z } from 'zod';
import { scheduleContract } from '../schedule.contract';
import { invoiceSchedules } from '../schedule.resource';

export class PauseSchedule extends command({
  name: 'invoice_schedule.pause',
  summary: 'Drafts no invoices by a schedule until it is resumed',
  resource: invoiceSchedules,
  needs: 'act',
  input: z.strictObject({ id }).meta({ id: 'PauseScheduleInput' }),
  output: scheduleContract.view,
  effect: 'reversible',
  undoneBy: 'invoice_schedule.resume',
}) {}
