import { command, id } from '@omni/platform';
import { z } from 'zod';
import { billContract, billFields, billLines } from '../bill.contract';
import { bills } from '../bill.resource';

export class ReviseBill extends command({
  name: 'bill.revise',
  summary:
    'Revises a bill; lines that are given take the place of all lines. What changes its figures cancels an approval and asks anew',
  resource: bills,
  needs: 'update',
  input: z
    .strictObject({ ...billFields, lines: billLines })
    .partial()
    .extend({ id })
    .meta({ id: 'BillRevise' }),
  output: billContract.view,
  effect: 'reversible',
  errors: [
    'revenue.bill.not_editable',
    'revenue.bill.duplicate_bill',
    'revenue.bill.invalid_lines',
    'revenue.bill.fx_rate_of_base',
  ],
}) {}
