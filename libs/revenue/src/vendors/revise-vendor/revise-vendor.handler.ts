import { CommandHandler } from '@nestjs/cqrs';
import { FieldCipher, applyPatch, type Handles } from '@omni/platform';
import { requireFreeTaxNumber } from '../find-vendor';
import { enterBank } from '../setting-bank';
import type { Vendor } from '../vendor.entity';
import { vendors } from '../vendor.resource';
import { ReviseVendor } from './revise-vendor.command';

@CommandHandler(ReviseVendor)
export class ReviseVendorHandler implements Handles<typeof ReviseVendor> {
  constructor(private readonly cipher: FieldCipher) {}

  async execute({ unit, input }: ReviseVendor): Promise<Vendor> {
    const { bankDetails, ...fields } = input;
    const vendor = await unit.load(vendors, input.id);
    await requireFreeTaxNumber(unit, fields.taxNumber, vendor.id);
    applyPatch(vendor, fields);
    if (bankDetails) enterBank(unit, this.cipher, vendor, bankDetails);
    return vendor;
  }
}
