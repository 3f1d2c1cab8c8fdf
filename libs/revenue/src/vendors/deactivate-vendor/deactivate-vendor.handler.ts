import { CommandHandler } from '@nestjs/cqrs';
import { type Handles } from '@omni/platform';
import type { Vendor } from '../vendor.entity';
import { vendors } from '../vendor.resource';
import { DeactivateVendor } from './deactivate-vendor.command';

@CommandHandler(DeactivateVendor)
export class DeactivateVendorHandler implements Handles<typeof DeactivateVendor> {
  async execute({ unit, input }: DeactivateVendor): Promise<Vendor> {
    const vendor = await unit.load(vendors, input.id);
    vendor.deactivate();
    return vendor;
  }
}
