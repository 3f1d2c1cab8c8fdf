import { CommandHandler } from '@nestjs/cqrs';
import { type Handles } from '@omni/platform';
import { VendorBlocked, vendorFacts } from '../vendor.events';
import type { Vendor } from '../vendor.entity';
import { vendors } from '../vendor.resource';
import { BlockVendor } from './block-vendor.command';

@CommandHandler(BlockVendor)
export class BlockVendorHandler implements Handles<typeof BlockVendor> {
  async execute({ unit, input }: BlockVendor): Promise<Vendor> {
    const vendor = await unit.load(vendors, input.id);
    vendor.block(input.reason ?? null);
    unit.emit(VendorBlocked, vendor, { ...vendorFacts(vendor), reason: vendor.blockReason });
    return vendor;
  }
}
