import { command, id } from '@omni/platform';
import { z } from 'zod';
import { vendorContract } from '../vendor.contract';
import { vendors } from '../vendor.resource';

export class DeactivateVendor extends command({
  name: 'vendor.deactivate',
  summary: 'Buys nothing new from a vendor; what was bought is still paid',
  resource: vendors,
  needs: 'update',
  input: z.strictObject({ id }).meta({ id: 'DeactivateVendorInput' }),
  output: vendorContract.view,
  effect: 'reversible',
  undoneBy: 'vendor.activate',
}) {}
