import { command, id } from '@omni/platform';
import { z } from 'zod';
import { vendorContract, vendorFields } from '../vendor.contract';
import { vendors } from '../vendor.resource';

export class ReviseVendor extends command({
  name: 'vendor.revise',
  summary: 'Revises a vendor; other bank details wait for a second person',
  resource: vendors,
  needs: 'update',
  input: z.strictObject(vendorFields).partial().extend({ id }).meta({ id: 'VendorRevise' }),
  output: vendorContract.view,
  effect: 'reversible',
  errors: ['revenue.vendor.duplicate'],
  redact: ['bankDetails'],
}) {}
