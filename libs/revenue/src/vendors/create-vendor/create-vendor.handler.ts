import { CommandHandler } from '@nestjs/cqrs';
import { FieldCipher, type Handles } from '@omni/platform';
import { requireFreeTaxNumber } from '../find-vendor';
import { enterBank } from '../setting-bank';
import type { Vendor } from '../vendor.entity';
import { vendors } from '../vendor.resource';
import { CreateVendor } from './create-vendor.command';

@CommandHandler(CreateVendor)
export class CreateVendorHandler implements Handles<typeof CreateVendor> {
  constructor(private readonly cipher: FieldCipher) {}

  async execute({ unit, input }: CreateVendor): Promise<Vendor> {
    const { bankDetails, ...fields } = input;
    await requireFreeTaxNumber(unit, fields.taxNumber);
    const vendor = unit.create(vendors, fields);
    if (bankDetails) {
      enterBank(unit, this.cipher, vendor, bankDetails);
    }
    return vendor;
  }
}
