import { command, id } from '@omni/platform';
import { z } from 'zod';
import { scheduleContract } from '../schedule.contract';
import { invoiceSchedules } from '../schedule.resource';

export class SkipScheduleItem extends command({
  name: 'invoice_schedule.skip_item',
  summary: 'Leaves one instalment out; it can be drafted by hand later',
  resource: invoiceSchedules,
  needs: 'act',
  input: z.strictObject({ id, itemId: id }).meta({ id: 'SkipScheduleItemInput' }),
  output: scheduleContract.view,
  effect: 'reversible',
  undoneBy: 'invoice_schedule.draft_item',
  errors: ['revenue.invoice_schedule.item_drafted'],
}) {}
