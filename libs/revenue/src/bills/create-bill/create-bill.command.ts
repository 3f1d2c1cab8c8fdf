import { command } from '@omni/platform';
import { z } from 'zod';
import { billContract, billFields, billLines } from '../bill.contract';
import { bills } from '../bill.resource';

export class CreateBill extends command({
  name: 'bill.create',
  summary: 'Writes down a bill that came in; its totals are computed',
  resource: bills,
  needs: 'create',
  input: z.strictObject({ ...billFields, lines: billLines.default([]) }).meta({ id: 'BillCreate' }),
  output: billContract.view,
  effect: 'reversible',
  undoneBy: 'bill.remove',
  errors: [
    'revenue.bill.duplicate_bill',
    'revenue.bill.invalid_lines',
    'revenue.bill.fx_rate_of_base',
    'revenue.vendor.blocked',
    'revenue.vendor.inactive',
  ],
  prefers: ['return-existing'],
}) {}
