import { command, id } from '@omni/platform';
import { z } from 'zod';
import { vendorContract } from '../vendor.contract';
import { vendors } from '../vendor.resource';

export class ActivateVendor extends command({
  name: 'vendor.activate',
  summary: 'Buys from an inactive vendor again',
  resource: vendors,
  needs: 'update',
  input: z.strictObject({ id }).meta({ id: 'ActivateVendorInput' }),
  output: vendorContract.view,
  effect: 'reversible',
  undoneBy: 'vendor.deactivate',
}) {}
