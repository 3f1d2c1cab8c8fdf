import { command, id } from '@omni/platform';
import { z } from 'zod';
import { vendorContract } from '../vendor.contract';
import { vendors } from '../vendor.resource';

export class UnblockVendor extends command({
  name: 'vendor.unblock',
  summary: 'Lets a blocked vendor be bought from and paid again',
  resource: vendors,
  needs: 'act',
  input: z.strictObject({ id }).meta({ id: 'UnblockVendorInput' }),
  output: vendorContract.view,
  effect: 'reversible',
  undoneBy: 'vendor.block',
}) {}
