import { command, id } from '@omni/platform';
import { z } from 'zod';
import { leadContract } from '../lead.contract';
import { leads } from '../lead.resource';

export class ContactLead extends command({
  name: 'lead.contact',
  summary: 'Marks a lead as contacted; one that was turned down is taken up again',
  resource: leads,
  needs: 'update',
  input: z.strictObject({ id }).meta({ id: 'ContactLeadInput' }),
  output: leadContract.view,
  effect: 'reversible',
  errors: ['duplicate_lead'],
}) {}
