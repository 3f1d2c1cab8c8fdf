import { CommandHandler } from '@nestjs/cqrs';
import { type Handles } from '@omni/platform';
import { rejectBank } from '../setting-bank';
import type { Vendor } from '../vendor.entity';
import { vendors } from '../vendor.resource';
import { RejectBankDetails } from './reject-bank-details.command';

@CommandHandler(RejectBankDetails)
export class RejectBankDetailsHandler implements Handles<typeof RejectBankDetails> {
  async execute({ unit, input }: RejectBankDetails): Promise<Vendor> {
    const vendor = await unit.load(vendors, input.id);
    rejectBank(unit, vendor, input.reason ?? null);
    return vendor;
  }
}
