import { command, id } from '@omni/platform';
import { z } from 'zod';
import { scheduleContract } from '../schedule.contract';
import { invoiceSchedules } from '../schedule.resource';

export class DraftScheduleItem extends command({
  name: 'invoice_schedule.draft_item',
  summary: 'Drafts the invoice of one instalment now, before it is due or after it was skipped',
  resource: invoiceSchedules,
  needs: 'act',
  input: z.strictObject({ id, itemId: id }).meta({ id: 'DraftScheduleItemInput' }),
  output: scheduleContract.view,
  effect: 'irreversible',
  errors: ['revenue.invoice_schedule.closed', 'revenue.invoice_schedule.invoice_exists'],
}) {}
