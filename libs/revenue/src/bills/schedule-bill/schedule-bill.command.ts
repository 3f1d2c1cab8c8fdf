import { businessDateString, command, id } from '@omni/platform';
import { z } from 'zod';
import { billContract } from '../bill.contract';
import { bills } from '../bill.resource';

export class ScheduleBill extends command({
  name: 'bill.schedule',
  summary: 'Sets the day on which an approved bill is to be paid',
  resource: bills,
  needs: 'act',
  input: z
    .strictObject({
      id,
      scheduledFor: businessDateString.optional().describe('Its due date, or today where that has passed.'),
    })
    .meta({ id: 'ScheduleBillInput' }),
  output: billContract.view,
  effect: 'reversible',
  undoneBy: 'bill.unschedule',
  errors: ['revenue.bill.scheduled_in_past'],
}) {}
