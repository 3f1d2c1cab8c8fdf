import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import { requireFreeTaxNumber } from '../find-vendor';
import type { Vendor } from '../vendor.entity';
import { vendorMerged } from '../vendor.errors';
import { vendors } from '../vendor.resource';
import { RestoreVendor } from './restore-vendor.command';

@CommandHandler(RestoreVendor)
export class RestoreVendorHandler implements Handles<typeof RestoreVendor> {
  async execute({ unit, input }: RestoreVendor): Promise<Vendor> {
    const vendor = await unit.loadDeleted(vendors, input.id, 'restore');
    if (vendor.mergedIntoId !== null) throw vendorMerged(vendor.mergedIntoId);
    await requireFreeTaxNumber(unit, vendor.taxNumber, vendor.id);
    vendor.deletedAt = null;
    return vendor;
  }
}
