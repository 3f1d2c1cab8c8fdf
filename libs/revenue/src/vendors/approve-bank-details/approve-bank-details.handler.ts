import { CommandHandler } from '@nestjs/cqrs';
import { FieldCipher, type Handles } from '@omni/platform';
import { approveBank } from '../setting-bank';
import type { Vendor } from '../vendor.entity';
import { vendors } from '../vendor.resource';
import { ApproveBankDetails } from './approve-bank-details.command';

@CommandHandler(ApproveBankDetails)
export class ApproveBankDetailsHandler implements Handles<typeof ApproveBankDetails> {
  constructor(private readonly cipher: FieldCipher) {}

  async execute({ unit, input }: ApproveBankDetails): Promise<Vendor> {
    const vendor = await unit.load(vendors, input.id);
    approveBank(unit, this.cipher, vendor);
    return vendor;
  }
}
