import { command, id } from '@omni/platform';
import { z } from 'zod';
import { vendorContract } from '../vendor.contract';
import { vendors } from '../vendor.resource';

export class RestoreVendor extends command({
  name: 'vendor.restore',
  summary: 'Takes back that a vendor was deleted',
  resource: vendors,
  needs: 'restore',
  input: z.strictObject({ id }).meta({ id: 'RestoreVendorInput' }),
  output: vendorContract.view,
  effect: 'reversible',
  undoneBy: 'vendor.remove',
  errors: ['revenue.vendor.duplicate', 'revenue.vendor.merged'],
}) {}
