import { CommandHandler } from '@nestjs/cqrs';
import { FieldCipher, type Handles } from '@omni/platform';
import type { z } from 'zod';
import { openBank, revealed } from '../bank-details';
import { vendors } from '../vendor.resource';
import { RevealBankDetails } from './reveal-bank-details.command';

@CommandHandler(RevealBankDetails)
export class RevealBankDetailsHandler implements Handles<typeof RevealBankDetails> {
  constructor(private readonly cipher: FieldCipher) {}

  async execute({ unit, input }: RevealBankDetails): Promise<z.output<typeof RevealBankDetails.decl.output>> {
    const vendor = await unit.load(vendors, input.id, 'reveal_bank_details');
    unit.notes.subject = { type: 'vendor', id: vendor.id };
    const open = (column: 'bank_details_sealed' | 'pending_bank_details_sealed', sealed: string | null) =>
      sealed === null ? null : revealed(openBank(this.cipher, vendor, column, sealed));
    return {
      bankDetails: open('bank_details_sealed', vendor.bankDetailsSealed),
      pendingBankDetails: open('pending_bank_details_sealed', vendor.pendingBankDetailsSealed),
    };
  }
}
