import { CommandHandler } from '@nestjs/cqrs';
import { type Handles } from '@omni/platform';
import type { Vendor } from '../vendor.entity';
import { vendors } from '../vendor.resource';
import { UnblockVendor } from './unblock-vendor.command';

@CommandHandler(UnblockVendor)
export class UnblockVendorHandler implements Handles<typeof UnblockVendor> {
  async execute({ unit, input }: UnblockVendor): Promise<Vendor> {
    const vendor = await unit.load(vendors, input.id);
    vendor.unblock();
    return vendor;
  }
}
