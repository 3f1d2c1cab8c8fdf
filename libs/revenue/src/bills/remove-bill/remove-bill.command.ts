import { command, id } from '@omni/platform';
import { z } from 'zod';
import { bills } from '../bill.resource';

export class RemoveBill extends command({
  name: 'bill.remove',
  summary: 'Deletes a bill that is a draft or was rejected; one that was approved is voided',
  resource: bills,
  needs: 'delete',
  input: z.strictObject({ id }).meta({ id: 'RemoveBillInput' }),
  output: z.null(),
  effect: 'reversible',
  undoneBy: 'bill.restore',
  errors: ['revenue.bill.void_instead', 'revenue.bill.awaits_approval'],
}) {}
