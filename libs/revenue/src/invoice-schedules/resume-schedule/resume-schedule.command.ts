import { command, id } from '@omni/platform';
import { z } from 'zod';
import { scheduleContract } from '../schedule.contract';
import { invoiceSchedules } from '../schedule.resource';

export class ResumeSchedule extends command({
  name: 'invoice_schedule.resume',
  summary: 'Goes on with a paused schedule; periods that passed meanwhile are left out unless told',
  resource: invoiceSchedules,
  needs: 'act',
  input: z
    .strictObject({
      id,
      missed: z
        .enum(['skip', 'run'])
        .default('skip')
        .describe('Of what recurs: periods of the pause; instalments that came due are always drafted.'),
    })
    .meta({ id: 'ResumeScheduleInput' }),
  output: scheduleContract.view,
  effect: 'reversible',
  undoneBy: 'invoice_schedule.pause',
}) {}
