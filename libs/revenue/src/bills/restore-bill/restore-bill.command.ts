import { command, id } from '@omni/platform';
import { z } from 'zod';
import { billContract } from '../bill.contract';
import { bills } from '../bill.resource';

export class RestoreBill extends command({
  name: 'bill.restore',
  summary: 'Takes back that a bill was deleted',
  resource: bills,
  needs: 'restore',
  input: z.strictObject({ id }).meta({ id: 'RestoreBillInput' }),
  output: billContract.view,
  effect: 'reversible',
  undoneBy: 'bill.remove',
  errors: ['revenue.bill.duplicate_bill'],
}) {}
