import { command, currencyCode, id, moneyMinor } from '@omni/platform';
import { z } from 'zod';
import { leadContract } from '../lead.contract';
import { leads } from '../lead.resource';

export class ConvertLead extends command({
  name: 'lead.convert',
  summary:
    'Turns a lead into a contact of a client with a deal, reusing the contact of its address and the client of its domain',
  resource: leads,
  needs: 'update',
  input: z
    .strictObject({
      id,
      contactId: id.optional().describe('This contact instead of the one found by the address.'),
      clientId: id.optional().describe('This client instead of the one found by the contact or the domain.'),
      dealName: z.string().trim().min(1).max(200).optional(),
      pipelineId: id.optional(),
      stageId: id.optional(),
      amountMinor: moneyMinor.min(0).optional(),
      currency: currencyCode.optional(),
      expectedCloseOn: z.iso.date().optional(),
    })
    .meta({ id: 'ConvertLeadInput' }),
  output: leadContract.view,
  effect: 'compensatable',
  errors: ['crm.deal.no_pipeline', 'crm.owner_required'],
}) {}
