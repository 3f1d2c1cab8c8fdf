import { command, id } from '@omni/platform';
import { z } from 'zod';
import { billContract } from '../bill.contract';
import { bills } from '../bill.resource';

export class UnscheduleBill extends command({
  name: 'bill.unschedule',
  summary: 'Takes back the day on which a bill was to be paid',
  resource: bills,
  needs: 'act',
  input: z.strictObject({ id }).meta({ id: 'UnscheduleBillInput' }),
  output: billContract.view,
  effect: 'reversible',
  undoneBy: 'bill.schedule',
}) {}
