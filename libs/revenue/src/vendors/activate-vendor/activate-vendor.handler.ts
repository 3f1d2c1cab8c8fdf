import { CommandHandler } from '@nestjs/cqrs';
import { type Handles } from '@omni/platform';
import type { Vendor } from '../vendor.entity';
import { vendors } from '../vendor.resource';
import { ActivateVendor } from './activate-vendor.command';

@CommandHandler(ActivateVendor)
export class ActivateVendorHandler implements Handles<typeof ActivateVendor> {
  async execute({ unit, input }: ActivateVendor): Promise<Vendor> {
    const vendor = await unit.load(vendors, input.id);
    vendor.activate();
    return vendor;
  }
}
