import { command, id } from '@omni/platform';
import { z } from 'zod';
import { vendorContract } from '../vendor.contract';
import { vendors } from '../vendor.resource';

export class BlockVendor extends command({
  name: 'vendor.block',
  summary: 'Blocks a vendor: nothing is bought from it or paid to it',
  resource: vendors,
  needs: 'update',
  input: z
    .strictObject({ id, reason: z.string().trim().min(1).max(500).optional() })
    .meta({ id: 'BlockVendorInput' }),
  output: vendorContract.view,
  effect: 'reversible',
  undoneBy: 'vendor.unblock',
}) {}
