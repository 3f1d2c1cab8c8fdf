import { command, id } from '@omni/platform';
import { z } from 'zod';
import { vendorContract } from '../vendor.contract';
import { vendors } from '../vendor.resource';

export class MergeVendors extends command({
  name: 'vendor.merge',
  summary: 'Makes one vendor of several: bills and payments of the others become the surviving one’s',
  resource: vendors,
  needs: 'merge',
  input: z
    .strictObject({
      id: id.describe('The one that stays.'),
      mergedIds: z.array(id).min(1).max(20),
    })
    .meta({ id: 'MergeVendorsInput' }),
  output: vendorContract.view,
  effect: 'compensatable',
  undoneBy: 'vendor.undo_merge',
  errors: ['revenue.vendor.merge_itself', 'revenue.bill.duplicate_bill'],
}) {}
