import { command, id } from '@omni/platform';
import { z } from 'zod';
import { invoiceSchedules } from '../schedule.resource';

export class ActivateForContract extends command({
  name: 'invoice_schedule.activate_for_contract',
  summary:
    'Starts every plan of a contract that was signed, and drafts the instalments that are due on signing; repeated, it starts nothing twice',
  resource: invoiceSchedules,
  needs: 'act',
  input: z.strictObject({ contractId: id }).meta({ id: 'ActivateForContractInput' }),
  output: z
    .strictObject({
      contractId: id,
      activatedIds: z.array(id).describe('Started by this call.'),
      scheduleIds: z.array(id).describe('All plans of the contract that have not ended.'),
    })
    .meta({ id: 'ActivatedForContract' }),
  effect: 'reversible',
  undoneBy: 'invoice_schedule.cancel',
  errors: ['revenue.invoice_schedule.approval_needed', 'revenue.invoice_schedule.nothing_to_invoice'],
}) {}
