import { CommandHandler } from '@nestjs/cqrs';
import { FieldCipher, type Handles } from '@omni/platform';
import type { z } from 'zod';
import { openBank } from '../bank-details';
import { vendors } from '../vendor.resource';
import { RevealBankDetails } from './reveal-bank-details.command';

@CommandHandler(RevealBankDetails)
export class RevealBankDetailsHandler implements Handles<typeof RevealBankDetails> {
  constructor(private readonly cipher: FieldCipher) {}

  async execute({ unit, input }: RevealBankDetails): Promise<z.output<typeof RevealBankDetails.decl.output>> {
    const vendor = await unit.load(vendors, input.id, 'reveal_bank_details');
    unit.notes.subject = { type: 'vendor', id: vendor.id };
    const { bankDetailsSealed: known, pendingBankDetailsSealed: pending } = vendor;
    return {
      bankDetails: known ? openBank(this.cipher, vendor, 'bank_details_sealed', known) : null,
      pendingBankDetails: pending
        ? openBank(this.cipher, vendor, 'pending_bank_details_sealed', pending)
        : null,
    };
  }
}
