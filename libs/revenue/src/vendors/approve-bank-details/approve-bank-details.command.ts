import { command, id } from '@omni/platform';
import { z } from 'zod';
import { vendorContract } from '../vendor.contract';
import { vendors } from '../vendor.resource';

export class ApproveBankDetails extends command({
  name: 'vendor.approve_bank_details',
  summary: 'Approves bank details that somebody else entered: money goes there from now on',
  resource: vendors,
  needs: 'approve_bank_details',
  input: z.strictObject({ id }).meta({ id: 'ApproveBankDetailsInput' }),
  output: vendorContract.view,
  effect: 'irreversible',

  errors: ['revenue.vendor.second_person_needed', 'revenue.vendor.no_pending_bank_details'],
}) {}
