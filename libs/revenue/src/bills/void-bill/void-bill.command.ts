import { command, id } from '@omni/platform';
import { z } from 'zod';
import { billContract } from '../bill.contract';
import { bills } from '../bill.resource';

export class VoidBill extends command({
  name: 'bill.void',
  summary: 'Takes an approved bill on which nothing was paid out of the books; its number stays used',
  resource: bills,
  needs: 'act',
  input: z
    .strictObject({ id, reason: z.string().trim().min(1).max(500).optional() })
    .meta({ id: 'VoidBillInput' }),
  output: billContract.view,
  effect: 'irreversible',
  errors: ['revenue.bill.has_payments', 'revenue.bill.approval_needed', 'revenue.bill.fx_rate_missing'],
}) {}
