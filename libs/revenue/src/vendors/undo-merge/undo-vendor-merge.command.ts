import { command, id } from '@omni/platform';
import { z } from 'zod';
import { vendorContract } from '../vendor.contract';
import { vendors } from '../vendor.resource';

export class UndoVendorMerge extends command({
  name: 'vendor.undo_merge',
  summary:
    'Takes the latest merge into this vendor back, for thirty days: each has its bills and payments again',
  resource: vendors,
  needs: 'merge',
  input: z.strictObject({ id: id.describe('The one that stayed.') }).meta({ id: 'UndoVendorMergeInput' }),
  output: vendorContract.view,
  effect: 'compensatable',
  undoneBy: 'vendor.merge',
  errors: [
    'revenue.vendor.nothing_merged',
    'revenue.vendor.undo_expired',
    'revenue.vendor.undo_conflict',
    'revenue.vendor.duplicate',
  ],
}) {}
