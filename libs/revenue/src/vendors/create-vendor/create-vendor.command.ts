import { command } from '@omni/platform';
import { z } from 'zod';
import { vendorContract, vendorFields } from '../vendor.contract';
import { vendors } from '../vendor.resource';

export class CreateVendor extends command({
  name: 'vendor.create',
  summary: 'Writes down a vendor; bank details wait for a second person',
  resource: vendors,
  needs: 'create',
  input: z.strictObject(vendorFields).meta({ id: 'VendorCreate' }),
  output: vendorContract.view,
  effect: 'reversible',
  undoneBy: 'vendor.remove',
  errors: ['revenue.vendor.duplicate'],
  redact: ['bankDetails'],
}) {}
