import { command, id } from '@omni/platform';
import { z } from 'zod';
import { billContract, billFields, billLines } from '../bill.contract';
import { bills } from '../bill.resource';

const { vendorId, fileId: _, extraction: __, ...said } = billFields;

export class CreateBillFromFile extends command({
  name: 'bill.create_from_file',
  summary:
    'Drafts a bill of the file that it came as, with what could be read of it; what the call says itself counts before that',
  resource: bills,
  needs: 'create',
  input: z
    .strictObject({
      ...said,
      fileId: id,
      vendorId: vendorId
        .optional()
        .describe('By the tax number, else by the name that stands on it, unless told.'),
      lines: billLines.optional().describe('One line over its sum unless told.'),
    })
    .meta({ id: 'BillFromFile' }),
  output: billContract.view,
  effect: 'reversible',
  undoneBy: 'bill.remove',
  errors: [
    'revenue.bill.duplicate_bill',
    'revenue.bill.invalid_lines',
    'revenue.bill.unread',
    'revenue.bill.vendor_unread',
    'revenue.vendor.blocked',
    'revenue.vendor.inactive',
  ],
  prefers: ['return-existing'],
}) {}
