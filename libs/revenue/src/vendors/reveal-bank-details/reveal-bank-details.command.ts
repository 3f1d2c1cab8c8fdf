import { command, id } from '@omni/platform';
import { z } from 'zod';
import { revealedBank } from '../bank-details';
import { vendors } from '../vendor.resource';

/** A command and no question, so that the audit says who looked. */
export class RevealBankDetails extends command({
  name: 'vendor.reveal_bank_details',
  summary: 'Shows a vendor’s bank details in full, for paying; the audit says who looked',
  resource: vendors,
  needs: 'reveal_bank_details',
  input: z.strictObject({ id }).meta({ id: 'RevealBankDetailsInput' }),
  output: z
    .strictObject({ bankDetails: revealedBank.nullable(), pendingBankDetails: revealedBank.nullable() })
    .meta({ id: 'RevealedBankDetails' }),
  effect: 'irreversible',
  confidential: true,
}) {}
