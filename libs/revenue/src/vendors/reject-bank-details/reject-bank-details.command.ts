import { command, id } from '@omni/platform';
import { z } from 'zod';
import { vendorContract } from '../vendor.contract';
import { vendors } from '../vendor.resource';

export class RejectBankDetails extends command({
  name: 'vendor.reject_bank_details',
  summary: 'Does not approve new bank details: money goes where it went',
  resource: vendors,
  needs: 'approve_bank_details',
  input: z
    .strictObject({ id, reason: z.string().trim().min(1).max(500).optional() })
    .meta({ id: 'RejectBankDetailsInput' }),
  output: vendorContract.view,
  effect: 'irreversible',

  errors: ['revenue.vendor.no_pending_bank_details'],
}) {}
