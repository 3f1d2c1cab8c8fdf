import { command, id } from '@omni/platform';
import { z } from 'zod';
import { billContract } from '../bill.contract';
import { bills } from '../bill.resource';

export class ReopenBill extends command({
  name: 'bill.reopen',
  summary: 'Makes a rejected bill a draft again, to be put right',
  resource: bills,
  needs: 'update',
  input: z.strictObject({ id }).meta({ id: 'ReopenBillInput' }),
  output: billContract.view,
  effect: 'reversible',
}) {}
