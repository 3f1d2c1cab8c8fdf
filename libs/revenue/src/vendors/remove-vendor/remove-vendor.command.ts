import { command, id } from '@omni/platform';
import { z } from 'zod';
import { vendors } from '../vendor.resource';

export class RemoveVendor extends command({
  name: 'vendor.remove',
  summary: 'Deletes a vendor that has no open bills',
  resource: vendors,
  needs: 'delete',
  input: z.strictObject({ id }).meta({ id: 'RemoveVendorInput' }),
  output: z.null(),
  effect: 'reversible',
  undoneBy: 'vendor.restore',
  errors: ['revenue.vendor.open_bills'],
}) {}
