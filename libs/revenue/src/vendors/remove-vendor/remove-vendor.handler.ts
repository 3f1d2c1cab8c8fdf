import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import { openBillsOf } from '../find-vendor';
import { hasOpenBills } from '../vendor.errors';
import { vendors } from '../vendor.resource';
import { RemoveVendor } from './remove-vendor.command';

@CommandHandler(RemoveVendor)
export class RemoveVendorHandler implements Handles<typeof RemoveVendor> {
  async execute({ unit, input }: RemoveVendor): Promise<null> {
    const vendor = await unit.load(vendors, input.id);
    const open = await openBillsOf(unit, [vendor.id]);
    if (open > 0) throw hasOpenBills(open);
    vendor.deletedAt = unit.now;
    return null;
  }
}
